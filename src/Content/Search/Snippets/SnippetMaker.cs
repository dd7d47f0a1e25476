using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>Finds the part of a text that shows best why it matched, and marks the words.</summary>
internal static class SnippetMaker
{
    private const int LongestText = 60_000;

    /// <summary>A piece of about <paramref name="length"/> characters, from word to word.</summary>
    public static IReadOnlyList<SnippetSegment> Make(string text, QueryPlan plan, int length)
    {
        var words = PlacedWord.Read(text.Length > LongestText ? text.AsSpan(0, LongestText) : text);
        var matches = MatchFinder.Find(words, plan);
        var (start, end) = Window(words, matches, length);
        return words.Count == 0 ? [] : Segments(text, words, matches, start, end);
    }

    /// <summary>The whole of a short text, such as a title, with its words marked.</summary>
    public static IReadOnlyList<SnippetSegment> Mark(string text, QueryPlan plan)
    {
        var words = PlacedWord.Read(text);
        return Segments(text, words, MatchFinder.Find(words, plan), 0, text.Length, whole: true);
    }

    /// <summary>The window of words that holds the most different concepts, then the most matches, then comes first.</summary>
    private static (int Start, int End) Window(List<PlacedWord> words, int[] matches, int length)
    {
        if (words.Count == 0)
            return (0, 0);
        var (best, bestValue) = (0, -1);
        for (var first = 0; first < words.Count; first++)
        {
            if (matches[first] == 0)
                continue;
            var value = Value(words, matches, first, length * 2 / 3);
            if (value > bestValue)
                (best, bestValue) = (first, value);
        }
        var start = best;
        while (start > 0 && words[best].Start - words[start - 1].Start < length / 4)
            start--;
        var end = start;
        while (end + 1 < words.Count && words[end + 1].End - words[start].Start <= length)
            end++;
        return (words[start].Start, words[end].End);
    }

    private static int Value(List<PlacedWord> words, int[] matches, int first, int length)
    {
        var (concepts, count) = (0u, 0);
        for (var index = first; index < words.Count && words[index].End - words[first].Start <= length; index++)
        {
            if (matches[index] == 0)
                continue;
            concepts |= 1u << (matches[index] & 31);
            count++;
        }
        return (1000 * System.Numerics.BitOperations.PopCount(concepts)) + count;
    }

    private static List<SnippetSegment> Segments(string text, List<PlacedWord> words, int[] matches, int start, int end, bool whole = false)
    {
        var segments = new List<SnippetSegment>();
        var at = start;
        for (var index = 0; index < words.Count && words[index].End <= end; index++)
        {
            if (matches[index] == 0 || words[index].Start < start)
                continue;
            if (words[index].Start > at)
                segments.Add(new(text[at..words[index].Start], false));
            segments.Add(new(text[words[index].Start..words[index].End], true));
            at = words[index].End;
        }
        if (at < end)
            segments.Add(new(text[at..end], false));
        if (!whole && start > words[0].Start)
            segments.Insert(0, new("… ", false));
        if (!whole && end < words[^1].End)
            segments.Add(new(" …", false));
        return segments;
    }
}
