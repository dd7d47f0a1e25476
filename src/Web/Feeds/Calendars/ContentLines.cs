using System.Text;

namespace ConsultHub.Web.Feeds.Calendars;

/// <summary>Writes the content lines of an iCalendar object (RFC 5545, section 3.1): folded at 75 octets, ended by CR and LF.</summary>
public sealed class ContentLines
{
    private const int LongestLine = 75;

    private readonly StringBuilder lines = new();

    /// <summary>Writes a line whose value is used as it is.</summary>
    public void Add(string name, string value) => Fold($"{name}:{WithoutControls(value)}");

    /// <summary>Writes a line whose value is text, with what has a meaning of its own escaped (RFC 5545, section 3.3.11).</summary>
    public void AddText(string name, string text) => Add(name, Escaped(text));

    /// <summary>Writes a line whose value is a list of texts; nothing for an empty list.</summary>
    public void AddTexts(string name, IReadOnlyList<string> texts)
    {
        if (texts.Count > 0)
            Add(name, string.Join(",", texts.Select(Escaped)));
    }

    /// <summary>What was written since the last time.</summary>
    public string Take()
    {
        var taken = lines.ToString();
        lines.Clear();
        return taken;
    }

    private static string Escaped(string text) => text.ReplaceLineEndings("\n")
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string WithoutControls(string value) =>
        value.AsSpan().ContainsAnyInRange('\0', '\u001f') || value.AsSpan().ContainsAnyInRange('\u007f', '\u009f') ? string.Concat(value.Where(letter => !char.IsControl(letter) || letter == '\t')) : value;

    private void Fold(string line)
    {
        // Most lines are short: each letter of a calendar of 10,000 consultations need not be looked at.
        if (line.Length <= LongestLine && Ascii.IsValid(line))
        {
            lines.Append(line).Append("\r\n");
            return;
        }

        var (start, end, octets) = (0, 0, 0);
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                lines.Append(line, start, end - start).Append("\r\n ");
                (start, octets) = (end, 1);
            }

            octets += letter.Utf8SequenceLength;
            end += letter.Utf16SequenceLength;
        }

        lines.Append(line, start, line.Length - start).Append("\r\n");
    }
}
