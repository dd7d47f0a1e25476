using System.Numerics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>A part of a text, where it can from one sentence to another.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends (exclusive).</param>
internal readonly record struct Passage(int Start, int End)
{
    /// <summary>Headings, names and addresses are shorter, and say little by themselves.</summary>
    public const int ShortestProse = 50;

    /// <summary>What may stand between the full stop and the end of a sentence.</summary>
    public const string ClosingQuotes = "’”'\")";

    private static readonly HashSet<string> Titles = ["St", "Mr", "Mrs", "Ms", "Dr", "No", "Cllr"];

    /// <summary>The passage that shows best why a text matched: with the most different concepts, then of prose, then with the most matches, then the first.</summary>
    /// <param name="text">A line for each block; the cells of a row are parted as <see cref="PlainText"/> parts them.</param>
    /// <param name="matches">The matches in it, in order.</param>
    /// <param name="length">About how many characters.</param>
    public static Passage Best(ReadOnlySpan<char> text, List<Match> matches, int length)
    {
        if (matches.Count == 0)
            return new(0, EndFrom(text, 0, 0, length));
        var best = matches[BestMatch(text, matches, length * 2 / 3)];
        var start = StartFor(text, best.Start, length);
        return new(start, EndFrom(text, start, best.End, length));
    }

    /// <summary>The line above the table that a row is in, which tells what its figures are; null for what is no row, and where that line is long.</summary>
    /// <param name="text">The text.</param>
    /// <param name="row">A place in the row.</param>
    /// <param name="length">About how many characters a passage has.</param>
    public static Passage? AboveTable(ReadOnlySpan<char> text, int row, int length)
    {
        for (var end = row; end >= 0 && LineAt(text, end).Contains(PlainText.CellEnd);)
        {
            end = text[..end].LastIndexOf('\n');
            if (end >= 0 && LineAt(text, end) is var line && line.Length <= length / 2 && !line.Contains(PlainText.CellEnd))
                return new(end - line.Length, end);
        }
        return null;
    }

    /// <summary>Whether the whole of a match is in it.</summary>
    public bool Holds(Match match) => match.Start >= Start && match.End <= End;

    /// <summary>Whether a sentence starts here.</summary>
    public static bool StartsSentence(ReadOnlySpan<char> text, int at) =>
        at == 0 || text[at - 1] == '\n' || (text[at - 1] == ' ' && at < text.Length && !char.IsLower(text[at]) && IsEnded(text[..(at - 1)]));

    /// <summary>Whether a sentence ends here.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, int at) => at == text.Length || text[at] == '\n' || StartsSentence(text, at + 1);

    /// <summary>Whether a line is a sentence or more.</summary>
    public static bool IsProse(ReadOnlySpan<char> line) => line.Length >= ShortestProse && !line.Contains(PlainText.CellEnd);

    /// <summary>The match from which on its line shows best why the text matched. Looks at the text once for each line: common words have many matches.</summary>
    private static int BestMatch(ReadOnlySpan<char> text, List<Match> matches, int length)
    {
        var (best, bestValue, lineEnd, prose) = (0, -1, -1, 0);
        for (var first = 0; first < matches.Count; first++)
        {
            if (matches[first].Start >= lineEnd)
                (lineEnd, prose) = (LineEnd(text, matches[first].Start), IsProse(LineAt(text, matches[first].Start)) ? 1000 : 0);
            if (prose + Value(matches, first, Math.Min(lineEnd, matches[first].Start + length)) is var value && value > bestValue)
                (best, bestValue) = (first, value);
        }
        return best;
    }

    private static int Value(List<Match> matches, int first, int end)
    {
        var (concepts, count) = (0u, 0);
        for (var index = first; index < matches.Count && matches[index].End <= end; index++)
        {
            concepts |= 1u << (matches[index].Concept & 31);
            count++;
        }
        return (2000 * BitOperations.PopCount(concepts)) + count;
    }

    /// <summary>The start of the sentence; of a very long one, a word not far before the match.</summary>
    private static int StartFor(ReadOnlySpan<char> text, int match, int length)
    {
        for (var at = match; at >= 0 && match - at <= length / 2; at--)
        {
            if (StartsSentence(text, at))
                return at;
        }
        var near = match - (length / 4);
        return text[near..match].IndexOfAny(' ', PlainText.CellEnd) is >= 0 and var space ? near + space + 1 : match;
    }

    /// <summary>The end of the line, or of more lines that are prose where it is short; else that of the last sentence, or word, that has room.</summary>
    private static int EndFrom(ReadOnlySpan<char> text, int start, int least, int length)
    {
        var (enough, most) = (start + (length / 2), Math.Min(text.Length, Math.Max(start + length, least)));
        var end = LineEnd(text, least);
        while (end < Math.Min(enough, most) && IsProse(LineAt(text, end + 1)))
            end = LineEnd(text, end + 1);
        return end <= most ? end : CutBefore(text, Math.Clamp(enough, least, most), most);
    }

    private static int CutBefore(ReadOnlySpan<char> text, int enough, int most)
    {
        for (var at = most; at >= enough; at--)
        {
            if (EndsSentence(text, at))
                return at;
        }
        if (text[enough..most].LastIndexOfAny(' ', PlainText.CellEnd) is >= 0 and var space)
            return enough + space;
        return char.IsLowSurrogate(text[most]) ? most - 1 : most;
    }

    private static int LineEnd(ReadOnlySpan<char> text, int at) => text[at..].IndexOf('\n') is >= 0 and var line ? at + line : text.Length;

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int at)
    {
        var line = text[(text[..at].LastIndexOf('\n') + 1)..];
        return line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
    }

    /// <summary>Whether a sentence ends where a text does; "St." and "J." do not end one.</summary>
    private static bool IsEnded(ReadOnlySpan<char> text)
    {
        var said = text.TrimEnd(ClosingQuotes);
        if (said is not [.., '.' or '!' or '?' or '…'])
            return false;
        var word = said[(said.LastIndexOfAny(' ', '\n') + 1)..^1];
        return said[^1] != '.' || (word.Length > 1 && !Titles.Contains(word.ToString()));
    }
}
