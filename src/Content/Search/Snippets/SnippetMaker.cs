using System.Numerics;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>Finds the part of a text that shows best why it matched, and marks the words.</summary>
internal static class SnippetMaker
{
    private const int MostMatches = 200;

    /// <summary>With more commas than one in so many letters, a piece is a row of a table or a list of names, which says little by itself.</summary>
    private const int LettersToAComma = 25;

    /// <summary>A piece of about <paramref name="length"/> characters, from word to word.</summary>
    public static IReadOnlyList<SnippetSegment> Make(ReadOnlySpan<char> text, MatchFinder finder, int length)
    {
        var matches = finder.Find(text, MostMatches);
        var first = BestStart(text, matches, length * 2 / 3);
        var start = WordStart(text, first - (length / 4));
        var end = WordEnd(text, Math.Max(start + length, EndOf(matches, first)));
        List<SnippetSegment> segments = start > 0 ? [new("… ", false)] : [];
        AddMarked(text, matches, start, end, segments);
        if (end < text.Length)
            segments.Add(new(" …", false));
        return segments;
    }

    /// <summary>The whole of a short text, such as a title, with its words marked.</summary>
    public static IReadOnlyList<SnippetSegment> Mark(string text, MatchFinder finder)
    {
        var matches = finder.Find(text, MostMatches);
        if (matches.Count == 0)
            return text.Length == 0 ? [] : [new(text, false)];
        var segments = new List<SnippetSegment>();
        AddMarked(text, matches, 0, text.Length, segments);
        return segments;
    }

    /// <summary>Where the window starts that holds the most different concepts, then is prose, then holds the most matches, then comes first.</summary>
    private static int BestStart(ReadOnlySpan<char> text, List<Match> matches, int length)
    {
        var (best, bestValue) = (0, -1);
        for (var first = 0; first < matches.Count; first++)
        {
            var value = Value(text, matches, first, length);
            if (value > bestValue)
                (best, bestValue) = (matches[first].Start, value);
        }
        return best;
    }

    private static int Value(ReadOnlySpan<char> text, List<Match> matches, int first, int length)
    {
        var (concepts, count) = (0u, 0);
        for (var index = first; index < matches.Count && matches[index].End - matches[first].Start <= length; index++)
        {
            concepts |= 1u << (matches[index].Concept & 31);
            count++;
        }
        return (2000 * BitOperations.PopCount(concepts)) + (IsProse(text[matches[first].Start..], length / 2) ? 1000 : 0) + count;
    }

    private static bool IsProse(ReadOnlySpan<char> text, int length)
    {
        var window = text[..Math.Min(length, text.Length)];
        return window.Count(',') * LettersToAComma <= window.Length;
    }

    private static int EndOf(List<Match> matches, int start)
    {
        var place = matches.FindIndex(match => match.Start == start);
        return place < 0 ? 0 : matches[place].End;
    }

    private static int WordStart(ReadOnlySpan<char> text, int from)
    {
        if (from <= 0)
            return 0;
        while (from < text.Length && !char.IsWhiteSpace(text[from - 1]))
            from++;
        return from;
    }

    private static int WordEnd(ReadOnlySpan<char> text, int to)
    {
        if (to >= text.Length)
            return text.Length;
        var end = to;
        while (end > 0 && to - end < 40 && !char.IsWhiteSpace(text[end]))
            end--;
        return char.IsWhiteSpace(text[end]) ? end : to;
    }

    private static void AddMarked(ReadOnlySpan<char> text, List<Match> matches, int start, int end, List<SnippetSegment> segments)
    {
        var at = start;
        foreach (var match in matches)
        {
            if (match.Start < start || match.End > end)
                continue;
            if (match.Start > at)
                segments.Add(new(text[at..match.Start].ToString(), false));
            segments.Add(new(text[match.Start..match.End].ToString(), true));
            at = match.End;
        }
        if (at < end)
            segments.Add(new(text[at..end].ToString(), false));
    }
}
