using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A consultation that does not say when its results will be published.</summary>
public sealed class NoResultsDue() : ConsultationRule("no-results-due", Severity.Warning, "Code of practice 9.1 xviii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Asks && consultation.Item.ResultsDue is null)
            yield return Found(consultation.Start, "It is not said when the results will be published.", "Add 'results-due: ...' with a date.");
    }
}
