namespace ConsultHub.Content.Diagnostics;

/// <summary>Where a line ends, so that every place counts the same lines: at a line feed, at a carriage return, or at both of them together.</summary>
/// <remarks>Markdown ends lines there and nowhere else. https://spec.commonmark.org/0.31.2/#line-ending</remarks>
public static class LineEnds
{
    /// <summary>The text with <c>\n</c> for each line end.</summary>
    public static string AsLineFeeds(string text) =>
        text.Contains('\r', StringComparison.Ordinal) ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;

    /// <summary>The lines of a text, each with its own end, so that together they are the text.</summary>
    public static IReadOnlyList<string> Lines(string text)
    {
        var lines = new List<string>();
        var start = 0;
        for (var end = LengthOf(text); end > 0; end = LengthOf(text.AsSpan(start)))
        {
            lines.Add(text.Substring(start, end));
            start += end;
        }

        return [.. lines, text[start..]];
    }

    // The length of the first line with its end; 0 where nothing ends it.
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n') + 1;
        return end > 0 && end < text.Length && text[end - 1] == '\r' && text[end] == '\n' ? end + 1 : end;
    }
}
