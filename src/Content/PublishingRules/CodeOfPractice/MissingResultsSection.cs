using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A section that results need so that people see what came of their answers.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="section">The section.</param>
/// <param name="tells">What it tells people.</param>
public sealed class MissingResultsSection(string id, StandardSection section, string tells)
    : ConsultationRule(id, Severity.Warning, "Code of practice 9.1 xvii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is { } results && WrittenSections.IsMissing(results.Body, section) && !results.Body.IsEmpty)
            yield return Found(results.Places.Start, $"There is no section '{section.Title}'.", $"Add '## {section.Title}' and say {tells}.");
    }
}
