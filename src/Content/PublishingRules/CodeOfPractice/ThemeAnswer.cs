using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>Something that people said, without an answer or without the reason for it.</summary>
public sealed class ThemeAnswer() : ConsultationRule("theme-answer", Severity.Warning, "Code of practice 9.1 xvii")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (consultation.Item.Results is not { } results)
            yield break;
        for (var i = 0; i < results.Themes.Count; i++)
        {
            var (place, theme) = (results.Places.At($"themes[{i}]"), results.Themes[i]);
            if (theme.Answer is null)
                yield return Found(place, $"'{theme.Said}' has no answer.", "Add 'answer: yes', 'partly' or 'no'.");
            if (string.IsNullOrEmpty(theme.Why))
                yield return Found(place, $"'{theme.Said}' has no reason for its answer.", "Add 'why: ...': what was done about it and, if nothing, why not.");
        }
    }
}
