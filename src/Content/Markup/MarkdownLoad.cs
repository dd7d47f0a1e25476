namespace ConsultHub.Content.Markup;

/// <summary>How much work a text is for the parser, whose time grows with the square of some things. What stays below these limits takes a second or two.</summary>
internal static class MarkdownLoad
{
    /// <summary>The most links of a paragraph times its length: each link that is not closed is looked for to the end of its paragraph.</summary>
    private const long MostLinkWork = 2_000_000_000;

    /// <summary>The most cells of a table: each row is filled up to the longest.</summary>
    private const long MostCells = 500_000;

    /// <summary>The most lines that underline a heading, and the most that name the target of a link or note.</summary>
    private const int MostLines = 20_000;

    /// <summary>The most references to notes: each is shown in its place and again at the note.</summary>
    private const int MostNotes = 5_000;

    /// <summary>What there is too much of, as a sentence has it, and the line, counted from 1, on which that starts; null where nothing is.</summary>
    public static (string What, int Line)? TooHeavy(string text) => ParagraphTooHeavy(text) ?? LinesTooMany(text);

    private static (string What, int Line)? ParagraphTooHeavy(ReadOnlySpan<char> text)
    {
        var line = 1;
        while (text.Length > 0)
        {
            var end = text.IndexOf("\n\n", StringComparison.Ordinal);
            var paragraph = end < 0 ? text : text[..(end + 2)];
            if (What(paragraph) is { } what)
                return (what, line);
            line += paragraph.Count('\n');
            text = text[paragraph.Length..];
        }

        return null;
    }

    private static string? What(ReadOnlySpan<char> paragraph) =>
        (long)paragraph.Count("](") * paragraph.Length > MostLinkWork ? "links in one paragraph"
        : paragraph.Count('|') > 1000 && Cells(paragraph) > MostCells ? "cells in one table" : null;

    private static long Cells(ReadOnlySpan<char> paragraph)
    {
        var (rows, columns) = (0L, 0L);
        foreach (var line in paragraph.EnumerateLines())
        {
            rows++;
            columns = Math.Max(columns, line.Count('|'));
        }

        return rows * columns;
    }

    private static (string What, int Line)? LinesTooMany(ReadOnlySpan<char> text)
    {
        var (number, underlines, targets, notes) = (0, 0, 0, 0);
        foreach (var line in text.EnumerateLines())
        {
            number++;
            if ((notes += line.Count("[^")) > MostNotes)
                return ("notes", number);
            var bare = line.Trim(" \t>");
            if (IsUnderline(bare) && ++underlines > MostLines)
                return ("underlined headings", number);
            if (bare.StartsWith('[') && bare.Contains("]:", StringComparison.Ordinal) && ++targets > MostLines)
                return ("link targets", number);
        }

        return null;
    }

    private static bool IsUnderline(ReadOnlySpan<char> bare) => bare is ['=' or '-', ..] && bare.TrimEnd(bare[0]).IsEmpty;
}
