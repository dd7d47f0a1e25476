namespace ConsultHub.Content.Search.Words;

/// <summary>Finds words that texts write together where a person wrote them apart, and the other way round.</summary>
/// <param name="vocabulary">The words of the texts.</param>
/// <param name="documents">How many texts there are.</param>
internal sealed class Compounds(Vocabulary vocabulary, int documents)
{
    private const int ShortestPart = 3;

    private static readonly string[] Links = ["of", "to", "in", "on", "and", "for", "by"];

    /// <summary>A part that stands in fewer texts than one in so many is no word to build with, but some name or slip.</summary>
    private const int LeastShare = 2500;

    /// <summary>The words as one word, where some text has it.</summary>
    public Term? Joined(IEnumerable<Term> terms)
    {
        var joined = string.Concat(terms.Select(term => term.Word));
        return joined.Length <= WordReader.LongestWord && (joined.Length > 2 || char.IsAsciiDigit(joined[^1])) && TermCache.Make(joined) is var term && vocabulary.DocumentsOfStem(term.Stem) > 0
            ? term
            : null;
    }

    /// <summary>The ways to part a word into two that texts have, the likeliest first: "flytipping", "costofliving", "covid19".</summary>
    public IReadOnlyList<string> Parted(string word)
    {
        var ways = new List<(int Documents, string Words)>();
        if (word.AsSpan().IndexOfAnyInRange('0', '9') is >= ShortestPart and var digits && word.AsSpan(digits).IndexOfAnyExceptInRange('0', '9') < 0)
            return vocabulary.Documents(word[digits..]) > 0 ? [$"{word[..digits]} {word[digits..]}"] : [];
        for (var at = ShortestPart; at <= word.Length - ShortestPart; at++)
        {
            Add(ways, word[..at], word[at..], " ");
            foreach (var link in Links.Where(link => word.AsSpan(at).StartsWith(link, StringComparison.Ordinal)))
                Add(ways, word[..at], word[(at + link.Length)..], $" {link} ");
        }
        return [.. ways.OrderByDescending(way => way.Documents).Select(way => way.Words)];
    }

    private void Add(List<(int, string)> ways, string left, string right, string between)
    {
        if (Math.Min(Count(left), Count(right)) is > 0 and var count)
            ways.Add((count, left + between + right));
    }

    /// <summary>In how many texts a part stands; 0 for one that is too short, too small or too rare a word.</summary>
    private int Count(string part)
    {
        var count = part.Length < ShortestPart || StopWords.Contains(part) ? 0 : vocabulary.Documents(part);
        return count > documents / LeastShare ? count : 0;
    }
}
