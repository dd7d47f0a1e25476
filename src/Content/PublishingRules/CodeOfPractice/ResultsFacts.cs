using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>Results without the decision, or without how many replied.</summary>
public sealed class ResultsFacts() : ConsultationRule("results-facts", Severity.Warning, "Code of practice 9.1 xviii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is not { } results)
            yield break;
        if (string.IsNullOrEmpty(results.Decision))
            yield return Found(results.Places.Start, "It is not said what was decided.", "Add 'decision: ...' in one sentence, or say that it is not decided yet and when it will be.");
        if (results.Responses is null)
            yield return Found(results.Places.Start, "It is not said how many people replied.", "Add 'responses: ...'.");
    }
}
