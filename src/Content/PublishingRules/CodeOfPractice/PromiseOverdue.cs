using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A promise whose day is over and of which nobody has said that it is kept.</summary>
public sealed class PromiseOverdue() : ConsultationRule("promise-overdue", Severity.Advice, "Code of practice 9.1 xviii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is not { } results)
            yield break;
        for (var i = 0; i < results.Commitments.Count; i++)
            if (results.Commitments[i] is { Done: null, Due: { } due } promise && due < consultation.Library.Today)
                yield return Found(results.Places.At($"commitments[{i}].due"), $"This was due on {WrittenDate.Words(due)}: '{promise.What}'.", "Add 'done: ...' when it is, and an update that says so.");
    }
}
