using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A decision on or before the closing date: people would be asked for nothing.</summary>
public sealed class DecidedTooEarly() : ConsultationRule("decided-too-early", Severity.Error, "Code of practice 9.1 iii; Gunning 1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation is { Asks: true, IsLikely: true } && consultation.Item.Decision?.Date is { } date && date <= consultation.LastDay)
            yield return Found(consultation.Places.At("decision.date"), $"It is decided before people have stopped replying, on {WrittenDate.Words(consultation.LastDay)}.",
                "Decide later, or close earlier.");
    }
}
