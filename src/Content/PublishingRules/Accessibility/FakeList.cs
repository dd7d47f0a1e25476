using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A list made by hand with dots or dashes, which is read as one long line.</summary>
public sealed partial class FakeList() : TextRule("fake-list", Severity.Warning, "WCAG 1.3.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var isWithin = false;
        foreach (var passage in text.Passages)
        {
            var match = passage.Kind is PassageKind.Paragraph or PassageKind.Item ? Marker().Match(passage.Text) : Match.Empty;
            // Lines with a line free between them are one list, which is reported where it starts.
            if (match.Success && !isWithin)
                yield return Found(passage.PlaceAt(match.Groups["marker"].Index), "This list is made by hand, so screen readers do not say that it is a list.",
                    "Start each line with '- ', or with '1. ' where the order matters, and leave a line free before the list.");
            isWithin = match.Success;
        }
    }

    [GeneratedRegex(@"^(?<marker>[•●▪◦■·‣⁃➢✓])|[:.,;] (?<marker>[•●▪◦■‣⁃➢✓]) ?\p{L}|^(?:\(?[a-z1-9]\)) .* \(?[b-z2-9]\) |^(?<marker>–) .* – ")]
    private static partial Regex Marker();
}
