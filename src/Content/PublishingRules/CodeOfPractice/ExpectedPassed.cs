using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>Something planned that should have opened by now.</summary>
public sealed class ExpectedPassed() : ConsultationRule("expected-passed", Severity.Advice, "Strategy 2017, forward plan")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item is { Opens: null, Withdrawn: null, Expected: { } expected } && expected.Last < consultation.Library.Today)
            yield return Found(consultation.Places.At("expected"), $"It was expected by {WrittenDate.Words(expected.Last)}.", "Set the dates, or move it: a new 'expected', and the old one under 'moved' with the reason.");
    }
}
