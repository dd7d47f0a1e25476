using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A consultation that does not say who decides, when and how.</summary>
public sealed class NoDecision() : ConsultationRule("no-decision", Severity.Warning, "Code of practice 9.1 ii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (!consultation.HasProposal)
            yield break;
        if (consultation.Item.Decision is not { } decision)
        {
            yield return Found(consultation.Start, "It is not said who decides, when and how.", "Add 'decision:' with 'maker', 'date' and 'how'.");
            yield break;
        }

        var place = consultation.Places.KeyAt("decision");
        if (string.IsNullOrEmpty(decision.Maker))
            yield return Found(place, "It is not said who decides.", "Add 'maker: ...' below 'decision'.");
        if (decision.Date is null)
            yield return Found(place, "It is not said when it is decided.", "Add 'date: ...' below 'decision'.");
        if (string.IsNullOrEmpty(decision.How))
            yield return Found(place, "It is not said how it is decided.", "Add 'how: ...' below 'decision'.");
    }
}
