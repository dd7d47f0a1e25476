using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A paragraph of more than a few sentences.</summary>
public sealed class LongParagraph() : TextRule("long-paragraph", Severity.Advice, "GOV.UK, Use clear language")
{
    private const int MostSentences = 6;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Passages
        .Where(passage => passage.Kind == PassageKind.Paragraph && passage.Sentences.Count > MostSentences)
        .Select(passage => Found(passage.Start, $"This paragraph has {passage.Sentences.Count} sentences.", "Start a new one with each new idea, after about five sentences."));
}
