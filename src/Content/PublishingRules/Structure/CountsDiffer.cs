using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Numbers of the results that cannot all be true.</summary>
public sealed class CountsDiffer() : ConsultationRule("counts-differ", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is not { Responses: { } responses } results)
            yield break;
        var byChannel = results.Channels.Sum(pair => pair.Value);
        if (results.Channels.Count > 0 && byChannel != responses)
            yield return Found(results.Places.At("responses"), $"The channels add up to {byChannel}, and 'responses' is {responses}.", "Correct the one that is wrong.");
        for (var i = 0; i < results.Themes.Count; i++)
            if (results.Themes[i].Count > responses)
                yield return Found(results.Places.At($"themes[{i}].count"), $"{results.Themes[i].Count} people said this, and only {responses} replied.", "Correct the one that is wrong.");
    }
}
