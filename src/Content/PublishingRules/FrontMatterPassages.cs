using ConsultHub.Content.Diagnostics;
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
        new(kind, value.Text, value.Place, Places(text.Lines, value));

    // A value that is written as it reads knows each character; one with escapes or folded lines knows where it starts.
    private static Func<int, Place> Places(LineMap lines, WrittenValue value)
    {
        var start = lines.OffsetOf(value.Place);
        if (start < lines.Text.Length && lines.Text[start] is '"' or '\'')
            start++;
        var isAsWritten = start + value.Text.Length <= lines.Text.Length
            && lines.Text.AsSpan(start, value.Text.Length).SequenceEqual(value.Text);
        return isAsWritten ? index => lines.At(start + Math.Clamp(index, 0, value.Text.Length)) : _ => value.Place;
    }
}
