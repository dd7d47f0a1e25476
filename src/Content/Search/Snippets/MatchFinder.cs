using System.Buffers;
using System.Text;
using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>
/// Finds in texts the words that a plan looks for. Texts are not read word by word: they are scanned for the few words
/// of the vocabulary that can match, and only around those is read.
/// </summary>
internal sealed class MatchFinder
{
    private readonly Dictionary<string, List<WantedPhrase>> byFirstWord = new(WordComparer.Instance);
    private readonly Dictionary<string, List<WantedPhrase>>.AlternateLookup<ReadOnlySpan<char>> lookup;
    private readonly SearchValues<string> firstWords;

    public MatchFinder(QueryPlan plan, Vocabulary vocabulary)
        : this(WantedPhrase.Of(plan, vocabulary))
    {
    }

    /// <summary>Finds these phrases; where several begin at one place, the first of them.</summary>
    public MatchFinder(IEnumerable<WantedPhrase> wanted)
    {
        foreach (var phrase in wanted)
        {
            foreach (var word in phrase.Words[0])
                Wanted(word).Add(phrase);
        }
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
        firstWords = SearchValues.Create([.. byFirstWord.Keys], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The matches in a text in order, none reaching into another; at most as many as asked for.</summary>
    public List<Match> Find(ReadOnlySpan<char> text, int most)
    {
        var matches = new List<Match>();
        if (byFirstWord.Count == 0)
            return matches;
        var folded = HasAccents(text);
        for (var at = 0; at < text.Length && matches.Count < most;)
        {
            var skipped = folded ? 0 : text[at..].IndexOfAny(firstWords);
            if (skipped < 0)
                break;
            at = Try(text, at + skipped, matches);
        }
        return matches;
    }

    /// <summary>Reads the word at a place; adds the match if it begins one. Returns where to go on.</summary>
    private int Try(ReadOnlySpan<char> text, int at, List<Match> matches)
    {
        if (at > 0 && IsAmidWord(text[at - 1], text[at]))
            return at + 1;
        var reader = new WordReader(text[at..]);
        if (!reader.Read())
            return text.Length;
        var (start, end) = (at + reader.Start, at + reader.End);
        if (lookup.TryGetValue(reader.Word, out var phrases))
        {
            foreach (var phrase in phrases)
            {
                var length = phrase.Words.Count == 1 ? 0 : phrase.LengthOfRest(text[end..]);
                if (length < 0)
                    continue;
                matches.Add(new(start, end + length, phrase.Concept));
                return end + length;
            }
        }
        return end;
    }

    /// <summary>A number ends where letters begin ("20mph"), and scripts without spaces part their words nowhere.</summary>
    private static bool IsAmidWord(char before, char here) =>
        char.IsLetterOrDigit(before) && char.IsAscii(here) && (!char.IsAsciiDigit(before) || char.IsAsciiDigit(here));

    private List<WantedPhrase> Wanted(string word)
    {
        if (!byFirstWord.TryGetValue(word, out var phrases))
            byFirstWord[word] = phrases = [];
        return phrases;
    }

    /// <summary>Letters with accents, or of other scripts, are not found by scanning for folded words.</summary>
    private static bool HasAccents(ReadOnlySpan<char> text) =>
        !Ascii.IsValid(text)
        && (text.ContainsAnyInRange('\u00c0', '\u1fff') || text.ContainsAnyInRange('\u2c00', '\ud7ff') || text.ContainsAnyInRange('\uf900', '\uffef'));
}
