using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A sentence that is too long to hold in mind.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="severity">How much it matters.</param>
/// <param name="plain">Whether it is about plain versions or about full texts.</param>
/// <param name="mostWords">How many words a sentence may have.</param>
public sealed class LongSentence(string id, Severity severity, bool plain, int mostWords) : TextRule(id, severity, "GOV.UK, Use clear language")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where text.IsPlain == plain && passage.IsProse && !passage.IsLink
        from sentence in passage.Sentences
        where sentence.Words.Count > mostWords
        select Found(passage.PlaceAt(sentence.Start), $"This sentence has {sentence.Words.Count} words, and {mostWords} are the most.", "Make two or three of it, with one idea in each.");
}
