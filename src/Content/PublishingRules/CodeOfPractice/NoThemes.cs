using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>Results that do not say what people said.</summary>
public sealed class NoThemes() : ConsultationRule("no-themes", Severity.Warning, "Code of practice 9.1 xvii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is { Themes.Count: 0 } results)
            yield return Found(results.Places.Start, "The results name nothing that people said.", "Add 'themes:' with 'said', 'count', 'answer' and 'why' for each.");
    }
}
