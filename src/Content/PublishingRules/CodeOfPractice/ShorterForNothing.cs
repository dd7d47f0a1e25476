using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A reason for too little time where there is enough.</summary>
public sealed class ShorterForNothing() : ConsultationRule("shorter-for-nothing", Severity.Advice, "Code of practice 9.1 xi")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var enough = 7 * (consultation.Item.Significance == Significance.Major ? TooShort.MajorWeeks : TooShort.StandardWeeks);
        if (consultation.IsDated && consultation.Item.ShorterBecause is not null && consultation.Days >= enough)
            yield return Found(consultation.Places.At("shorter-because"), "'shorter-because' is not needed: there is enough time.", "Delete it, or correct the dates.");
    }
}
