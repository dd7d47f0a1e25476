using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>Results that were not published on the day that was promised.</summary>
public sealed class ResultsLate() : ConsultationRule("results-late", Severity.Warning, "Code of practice 9.1 xviii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (!consultation.Asks || consultation.Item.ResultsDue is not { } due || due <= consultation.LastDay)
            yield break;
        if (consultation.Item.Results is { } results && results.Published > due)
            yield return Found(consultation.Places.At("results-due"), $"The results were promised by this day and published on {WrittenDate.Words(results.Published)}.", "Say so under 'changes', with the reason.");
    }
}
