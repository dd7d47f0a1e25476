using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A promise without a date.</summary>
public sealed class CommitmentDate() : ConsultationRule("commitment-date", Severity.Warning, "Code of practice 9.1 xviii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is not { } results)
            yield break;
        for (var i = 0; i < results.Commitments.Count; i++)
            if (results.Commitments[i] is { Due: null, Done: null } promise)
                yield return Found(results.Places.At($"commitments[{i}]"), $"It is not said by when: '{promise.What}'.", "Add 'due: ...' with a date.");
    }
}
