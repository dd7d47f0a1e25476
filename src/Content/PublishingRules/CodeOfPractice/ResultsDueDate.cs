using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A date for the results that is before the closing date.</summary>
public sealed class ResultsDueDate() : ConsultationRule("results-due-date", Severity.Error, "Code of practice 9.1 xviii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation is { Asks: true, IsLikely: true } && consultation.Item.ResultsDue is { } due && due <= consultation.LastDay)
            yield return Found(consultation.Places.At("results-due"), $"The results are due before people have stopped replying, on {WrittenDate.Words(consultation.LastDay)}.", "Correct one of the two dates.");
    }
}
