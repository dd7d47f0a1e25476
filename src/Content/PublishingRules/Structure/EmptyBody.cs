using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A page without a text.</summary>
public sealed class EmptyBody() : TextRule("empty-body", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        // A strategy document with chapters may have a front page of nothing but its summary.
        if (text.File.Kind != ContentFileKind.StrategyIndex && text.Body.Headings.Count == 0 && text.Body.IsEmpty)
            yield return Found(text.Item.Places.Start, "Nothing is written below the second line '---'.", "Write the text of the page there.");
    }
}
