using System.Numerics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>Finds the part of a text that shows best why it matched, and marks the words.</summary>
internal static class SnippetMaker
{
    private const int MostMatches = 200;

    /// <summary>A piece of about <paramref name="length"/> characters, of whole sentences where they are not too long.</summary>
    public static Snippet Make(ReadOnlySpan<char> text, MatchFinder finder, int length)
    {
        var matches = finder.Find(text, MostMatches);
        var passage = Passage.Best(text, matches, length);
        var segments = new List<SnippetSegment>();
        if (Passage.AboveTable(text, passage.Start, length) is { } above)
            AddMarked(text, matches, above, segments);
        if (segments.Count > 0 || !Passage.StartsSentence(text, passage.Start))
            segments.Add(new(segments.Count > 0 ? " … " : "… ", false));
        AddMarked(text, matches, passage, segments);
        if (!Passage.EndsSentence(text, passage.End))
            segments.Add(new(" …", false));
        return new(segments, Concepts(matches, passage), segments.Sum(segment => segment.Text.Length) < Passage.ShortestProse);
    }

    /// <summary>The whole of a short text, such as a title, with its words marked.</summary>
    public static IReadOnlyList<SnippetSegment> Mark(string text, MatchFinder finder)
    {
        var segments = new List<SnippetSegment>();
        AddMarked(text, finder.Find(text, MostMatches), new(0, text.Length), segments);
        return segments;
    }

    /// <summary>Of how many concepts a short text speaks.</summary>
    public static int Concepts(string text, MatchFinder finder) => Concepts(finder.Find(text, MostMatches), new(0, text.Length));

    private static int Concepts(List<Match> matches, Passage passage)
    {
        var concepts = 0u;
        foreach (var match in matches)
            concepts |= passage.Holds(match) ? 1u << (match.Concept & 31) : 0;
        return BitOperations.PopCount(concepts);
    }

    private static void AddMarked(ReadOnlySpan<char> text, List<Match> matches, Passage passage, List<SnippetSegment> segments)
    {
        var at = passage.Start;
        foreach (var match in matches)
        {
            if (!passage.Holds(match))
                continue;
            if (match.Start > at)
                segments.Add(new(Words(text[at..match.Start]), false));
            segments.Add(new(Words(text[match.Start..match.End]), true));
            at = match.End;
        }
        if (at < passage.End)
            segments.Add(new(Words(text[at..passage.End]), false));
    }

    private static string Words(ReadOnlySpan<char> text) =>
        text.Contains(PlainText.CellEnd) ? string.Join(", ", text.ToString().Split(PlainText.CellEnd)) : text.ToString();
}
