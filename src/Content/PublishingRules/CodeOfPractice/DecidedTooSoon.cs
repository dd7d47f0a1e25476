using ConsultHub.Content.Diagnostics;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A decision so soon after the closing date that nobody can have weighed the replies.</summary>
public sealed class DecidedTooSoon() : ConsultationRule("decided-too-soon", Severity.Warning, "Code of practice 9.1 iii; Gunning 4")
{
    private const int FewestDays = 7;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation is { Asks: true, IsLikely: true } && consultation.Item.Decision?.Date is { } date && date > consultation.LastDay && Period.DaysBetween(consultation.LastDay, date) is < FewestDays and var days)
            yield return Found(consultation.Places.At("decision.date"), $"It is decided {days} {(days == 1 ? "day" : "days")} after the closing date.",
                "Leave time to read and weigh the replies, a week at the very least.");
    }
}
