using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A change to an open consultation gives no reason.</summary>
public sealed class ChangeReason() : ConsultationRule("change-reason", Severity.Warning, "Code of practice 9.1 ii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        for (var i = 0; i < consultation.Item.Changes.Count; i++)
            if (string.IsNullOrWhiteSpace(consultation.Item.Changes[i].Why))
                yield return Found(consultation.Places.At($"changes[{i}]"), "It is not said why this was changed.", "Add 'why: ...': people who replied before want to know.");
    }
}
