using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A list made by hand with dots or dashes, which is read as one long line.</summary>
public sealed partial class FakeList() : TextRule("fake-list", Severity.Warning, "WCAG 1.3.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.Item
        let match = Marker().Match(passage.Text)
        where match.Success
        select Found(passage.PlaceAt(match.Groups["marker"].Index), "This list is made by hand, so it is shown as one paragraph.", "Start each line with '- ', or with '1. ' where the order matters, and leave a line free before the list.");

    [GeneratedRegex(@"^(?<marker>[•●▪◦■·‣⁃➢✓])|[:.,;] (?<marker>[•●▪◦■‣⁃➢✓]) ?\p{L}|^(?:\(?[a-z1-9]\)) .* \(?[b-z2-9]\) |^(?<marker>–) .* – ")]
    private static partial Regex Marker();
}
