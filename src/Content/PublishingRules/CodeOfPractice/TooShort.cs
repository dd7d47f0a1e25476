using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A consultation that is open for less time than its significance asks for, without a written reason.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="severity">How much it matters.</param>
/// <param name="significance">For which consultations.</param>
/// <param name="weeks">How many weeks it must be open.</param>
public sealed class TooShort(string id, Severity severity, Significance significance, int weeks)
    : ConsultationRule(id, severity, "Code of practice 9.1 xi; Gunning 3")
{
    /// <summary>The fewest weeks for a standard consultation.</summary>
    public const int StandardWeeks = 4;

    /// <summary>The fewest weeks for a major one.</summary>
    public const int MajorWeeks = 12;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Asks && consultation.Item.Significance == significance && consultation.Item.ShorterBecause is null && consultation.Days < weeks * 7)
            yield return Found(consultation.Places.At("closes"), $"It {(consultation.IsOver ? "was" : "is")} open for {consultation.Days} {(consultation.Days == 1 ? "day" : "days")}, and {weeks} weeks, {weeks * 7} days, are the least.",
                consultation.LongerOrWhy(consultation.Item.Opens!.Date.PlusDays(weeks * 7 - 1)));
    }
}
