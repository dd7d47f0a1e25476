using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A section of the full text that the plain version leaves out.</summary>
public sealed class PlainSections() : TextRule("plain-sections", Severity.Advice, "Code of practice 9.1 xvi")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.Full is not { } full)
            yield break;
        foreach (var title in StandardSection.OfConsultation.Concat(StandardSection.OfResults))
            if (StandardSection.StandsIn(full.Body, title) && StandardSection.IsMissing(text.Body, title))
                yield return Found(text.Item.Places.Start, $"The full text has a section '{title}', and the plain version has none.", $"Add '## {title}' and say it in plain words.");
    }
}
