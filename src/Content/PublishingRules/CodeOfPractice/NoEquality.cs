using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A proposal without an equality impact assessment or the reason why there is none.</summary>
public sealed class NoEquality() : ConsultationRule("no-equality", Severity.Warning, "Code of practice 9.1 vii; Equality Act 2010, section 149")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var equality = consultation.Item.Equality;
        if (consultation.HasProposal && equality is null)
            yield return Found(consultation.Start, "There is no equality impact assessment.", "Add 'equality:' with 'file: ...' or 'url: ...', or say why there is none: 'none-because: ...'.");
        else if (equality is { Url: null, File: null, NoneBecause: null })
            yield return Found(consultation.Places.KeyAt("equality"), "'equality' says neither where the assessment is nor why there is none.", "Add 'file: ...', 'url: ...' or 'none-because: ...' below it.");
    }
}
