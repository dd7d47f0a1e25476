using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A section of the full text that the plain version leaves out.</summary>
public sealed class PlainSections() : TextRule("plain-sections", Severity.Advice, "Code of practice 9.1 xvi")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.Full is not { } full)
            yield break;
        foreach (var section in StandardSection.OfConsultation.Concat(StandardSection.OfResults))
            if (WrittenSections.StandsIn(full.Body, section) && WrittenSections.IsMissing(text.Body, section))
                yield return Found(text.Item.Places.Start, $"The full text has a section '{section.Title}', and the plain version has none.", $"Add '## {section.PlainTitle ?? section.Title}' and say it in plain words.");
    }
}
