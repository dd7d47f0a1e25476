using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>
/// Reads what a person typed. Only three things mean more than their words: quotes around a phrase, a minus right
/// before a word or phrase, and hyphens within a word. There is no text that it refuses.
/// </summary>
internal static class QueryParser
{
    /// <summary>Longer texts are read up to here: nobody types more, and each word costs time.</summary>
    public const int LongestText = 1000;

    /// <summary>How many words are read at most.</summary>
    public const int MostWords = 24;

    private const int LongestRoadNumber = 4;

    public static ParsedQuery Parse(string text)
    {
        var read = text.Length <= LongestText ? text : text[..LongestText];
        var units = new List<QueryUnit>();
        var position = 0;
        while (position < read.Length && units.Sum(unit => unit.Terms.Count) < MostWords)
            position = IsQuote(read[position]) ? ReadQuoted(read, position, units) : ReadPlain(read, position, units);
        return new(read, units, EndsInWord(read, units));
    }

    private static bool EndsInWord(string text, List<QueryUnit> units) =>
        units.Count > 0 && units[^1] is { Quoted: false, Excluded: false } last && last.End == text.Length;

    /// <summary>Reads a phrase in quotes; a quote that is never closed means nothing.</summary>
    private static int ReadQuoted(string text, int open, List<QueryUnit> units)
    {
        var close = open + 1;
        while (close < text.Length && !IsQuote(text[close]))
            close++;
        if (close == text.Length)
            return open + 1;
        var words = WordsOf(text, open + 1, close);
        if (words.Count > 0)
            units.Add(new([.. words.Select(word => word.Term).Take(MostWords)], words[0].Start, words[^1].End, true, IsMinusAt(text, open - 1)));
        return close + 1;
    }

    /// <summary>Reads the words up to the next quote.</summary>
    private static int ReadPlain(string text, int from, List<QueryUnit> units)
    {
        var to = from;
        while (to < text.Length && !IsQuote(text[to]))
            to++;
        var words = WordsOf(text, from, to);
        for (var first = 0; first < words.Count && units.Count < MostWords;)
        {
            var count = JoinedFrom(text, words, first);
            units.Add(new(
                [.. words.GetRange(first, count).Select(word => word.Term)],
                words[first].Start,
                words[first + count - 1].End,
                false,
                IsMinusAt(text, words[first].Start - 1)));
            first += count;
        }
        return to;
    }

    /// <summary>How many words, from this one on, are joined by hyphens, by full stops or by nothing, or are the number of a road.</summary>
    private static int JoinedFrom(string text, List<(Term Term, int Start, int End)> words, int first)
    {
        var count = 1;
        while (first + count < words.Count && count < MostWords && AreJoined(text, words[first + count - 1].End, words[first + count].Start))
            count++;
        return count == 1 && IsRoadApart(text, words, first) && JoinedFrom(text, words, first + 1) == 1 ? 2 : count;
    }

    /// <summary>The number of a road, written apart: "A 14", "m 25".</summary>
    private static bool IsRoadApart(string text, List<(Term Term, int Start, int End)> words, int first) =>
        first + 1 < words.Count && words[first].Term.Word is [>= 'a' and <= 'z']
        && words[first + 1] is var (number, start, _) && start == words[first].End + 1 && text[start - 1] == ' '
        && number.Word.Length <= LongestRoadNumber && number.Word.All(char.IsAsciiDigit);

    private static bool AreJoined(string text, int end, int start) =>
        start == end || (start == end + 1 && text[end] is '-' or '‐' or '‑' or '.');

    /// <summary>A minus counts only at the start of a word: "-bins", not "e-bikes" and not "2020 - 2021".</summary>
    private static bool IsMinusAt(string text, int index) =>
        index >= 0 && text[index] is '-' or '−' && (index == 0 || char.IsWhiteSpace(text[index - 1]) || text[index - 1] is '(');

    private static List<(Term Term, int Start, int End)> WordsOf(string text, int from, int to)
    {
        var words = new List<(Term, int, int)>();
        var reader = new WordReader(text.AsSpan(from, to - from));
        while (words.Count < 2 * MostWords && reader.Read())
            words.Add((TermCache.Make(reader.Word.ToString()), from + reader.Start, from + reader.End));
        return words;
    }

    private static bool IsQuote(char character) => character is '"' or '“' or '”' or '„' or '«' or '»';
}
