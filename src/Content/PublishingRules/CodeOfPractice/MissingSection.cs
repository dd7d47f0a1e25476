using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A section of the consultation page that the code of practice asks for.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="section">The section.</param>
/// <param name="clause">The clause that asks for it.</param>
/// <param name="tells">What it tells people.</param>
/// <param name="alsoCalled">What such a section is often called instead.</param>
public sealed class MissingSection(string id, StandardSection section, string clause, string tells, params string[] alsoCalled) : ConsultationRule(id, Severity.Warning, clause)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var body = consultation.Item.Body;
        if (consultation.Asks && WrittenSections.IsMissing(body, section) && !body.IsEmpty)
            yield return Found(consultation.Start, $"There is no section '{section.Title}'.", Right(body));
    }

    private string Right(MarkdownSource body) =>
        body.Headings.FirstOrDefault(heading => alsoCalled.Contains(heading.Text, StringComparer.OrdinalIgnoreCase)) is { } other
            ? $"Call '{other.Text}' '## {section.Title}', as on every page here, and say there {tells}."
            : $"Add '## {section.Title}' and say {tells}.";
}
