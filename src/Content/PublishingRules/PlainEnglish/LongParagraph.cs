using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A paragraph of more than a few sentences.</summary>
public sealed class LongParagraph() : TextRule("long-paragraph", Severity.Advice, "GOV.UK, Use clear language")
{
    private const int MostSentences = 6;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Passages
        .Where(passage => passage.Kind == PassageKind.Paragraph)
        // A list made by hand is another rule's.
        .Select(passage => (passage.Start, Count: passage.Sentences.Count(sentence => !sentence.IsPoint)))
        .Where(paragraph => paragraph.Count > MostSentences)
        .Select(paragraph => Found(paragraph.Start, $"This paragraph has {paragraph.Count} sentences.", "Start a new one with each new idea, after about five sentences."));
}
