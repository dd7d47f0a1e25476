namespace ConsultHub.Content.Markup;

/// <summary>How much work the links of a text are: each that is not closed is looked for to the end of its paragraph.</summary>
internal static class LinkLoad
{
    /// <summary>The most links of a paragraph times its length: seconds at most. A table of a thousand rows with a link each has a tenth of it.</summary>
    private const long Most = 2_000_000_000;

    private const string Opening = "](";

    /// <summary>The line, counted from 1, on which a paragraph starts that would take too long; null where there is none.</summary>
    public static int? LineTooHeavy(ReadOnlySpan<char> text)
    {
        var line = 1;
        while (text.Length > 0)
        {
            var end = text.IndexOf("\n\n", StringComparison.Ordinal);
            var paragraph = end < 0 ? text : text[..(end + 2)];
            if ((long)paragraph.Count(Opening) * paragraph.Length > Most)
                return line;
            line += paragraph.Count('\n');
            text = text[paragraph.Length..];
        }

        return null;
    }
}
