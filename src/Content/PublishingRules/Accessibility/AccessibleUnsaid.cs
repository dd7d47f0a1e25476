using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A document of which nobody has said whether everybody can read it.</summary>
public sealed class AccessibleUnsaid() : ConsultationRule("accessible-unsaid", Severity.Advice, "WCAG 1.1.1; WCAG 1.3.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var documents = consultation.Item.Documents;
        for (var i = 0; i < documents.Count; i++)
            if (documents[i] is { Accessible: null, File: not null } document && !document.File.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
                yield return Found(consultation.Places.At($"documents[{i}]"), $"It is not said whether everybody can read '{document.Title}'.", "Check it, then add 'accessible: true' or 'accessible: false'.");
    }
}
