using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Results or a decision from before the closing date.</summary>
public sealed class ResultsDates() : ConsultationRule("results-dates", Severity.Error, "Gunning 1; Gunning 4")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation is not { IsLikely: true, Item.Results: { } results })
            yield break;
        if (results.Published <= consultation.LastDay)
            yield return Found(results.Places.At("published"), "The results are published before people have stopped replying.", $"It closes on {WrittenDate.Words(consultation.LastDay)}; correct one of the two dates.");
        if (results.Decided is { } decided && decided <= consultation.LastDay)
            yield return Found(results.Places.At("decided"), "It was decided before people had stopped replying.", $"It closes on {WrittenDate.Words(consultation.LastDay)}; correct one of the two dates.");
    }
}
