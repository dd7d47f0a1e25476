using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.PublishingRules;

/// <summary>The values of the front matter that people read as text.</summary>
internal static class FrontMatterPassages
{
    private static readonly HashSet<string> Prose =
    [
        "summary", "note", "how", "why", "what", "said", "decision", "because", "shorter-because", "none-because", "access", "description", "statutory",
    ];

    private static readonly HashSet<string> Labels = ["title", "name", "venue", "lead", "maker", "role", "hours", "partners"];

    public static IEnumerable<Passage> In(CheckedText text) => text.Item.Places.Values
        .Select(value => (value, kind: KindOf(value)))
        .Where(pair => pair.kind is not null && pair.value.Text.Length > 0)
        .Select(pair => Of(text, pair.value, pair.kind!.Value));

    // The title of the page is its first heading.
    private static PassageKind? KindOf(WrittenValue value) => value.Path == "title" ? PassageKind.Heading
        : Prose.Contains(value.Key) ? PassageKind.Value : Labels.Contains(value.Key) ? PassageKind.Label : null;

    private static Passage Of(CheckedText text, WrittenValue value, PassageKind kind) =>
        new(kind, value.Text, value.Place, Places(text.Lines, value)) { Key = value.Path };

    // A value on one line knows where each character stands; one of folded lines knows where it starts.
    private static Func<int, Place> Places(LineMap lines, WrittenValue value)
    {
        var start = lines.OffsetOf(value.Place);
        var quote = start < lines.Text.Length && lines.Text[start] is '"' or '\'' ? lines.Text[start++] : '\0';
        return Offsets(lines.Text, start, quote, value.Text) is { } offsets ? index => lines.At(offsets[Math.Clamp(index, 0, value.Text.Length)]) : _ => value.Place;
    }

    // In double quotes a quotation mark or a backslash is written behind a backslash, in single quotes one stands for itself twice.
    private static int[]? Offsets(string written, int start, char quote, string value)
    {
        var offsets = new int[value.Length + 1];
        for (var i = 0; i < value.Length; i++)
        {
            offsets[i] = start;
            if (start + 1 < written.Length && (quote == '"' && written[start] == '\\' && written[start + 1] is '"' or '\\' || quote == '\'' && written[start] == '\'' && written[start + 1] == '\''))
                start++;
            if (start >= written.Length || written[start++] != value[i])
                return null;
        }

        offsets[^1] = start;
        return offsets;
    }
}
