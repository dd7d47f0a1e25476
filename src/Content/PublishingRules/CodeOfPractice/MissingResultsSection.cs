using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A section that results need so that people see what came of their answers.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="title">The section's title.</param>
/// <param name="tells">What it tells people.</param>
public sealed class MissingResultsSection(string id, string title, string tells)
    : ConsultationRule(id, Severity.Warning, "Code of practice 9.1 xvii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is { } results && StandardSection.IsMissing(results.Body, title) && !results.Body.IsEmpty)
            yield return Found(results.Places.Start, $"There is no section '{title}'.", $"Add '## {title}' and say {tells}.");
    }
}
