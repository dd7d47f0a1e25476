using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>Results that people can only read once it is decided.</summary>
public sealed class ResultsAfterDecision() : ConsultationRule("results-after-decision", Severity.Warning, "Strategy 2017, process; Gunning 4")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation is { Asks: true, IsLikely: true } && consultation.Item is { ResultsDue: { } due, Decision.Date: { } decided } && due > decided && decided > consultation.LastDay)
            yield return Found(consultation.Places.At("results-due"), $"The results are due after the decision on {WrittenDate.Words(decided)}.", "Publish what people said before it is decided.");
    }
}
