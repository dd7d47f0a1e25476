using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A consultation without paper copies.</summary>
public sealed class NoPaper() : ConsultationRule("no-paper", Severity.Warning, "Code of practice 9.1 ix")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Asks && consultation.Item.Paper.Count == 0)
            yield return Found(consultation.Start, "It is not said where paper copies are.", "Add 'paper:' with the 'venue', 'address', 'hours' and 'access' of each place.");
    }
}
