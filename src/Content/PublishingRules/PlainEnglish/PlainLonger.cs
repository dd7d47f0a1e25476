using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A plain version that is longer than the full text.</summary>
public sealed class PlainLonger() : TextRule("plain-longer", Severity.Advice)
{
    /// <summary>Below this many words a few more are no burden.</summary>
    private const int FewWords = 150;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.Full is not { } full)
            yield break;
        var (plain, whole) = (Words(text), Words(full));
        if (plain > FewWords && plain > whole)
            yield return Found(text.Item.Places.Start, $"The plain version has {plain} words, and the full text has {whole}.", "Keep what people must know to take part, and leave the rest to the full text.");
    }

    private static int Words(CheckedText text) => text.Passages.Where(passage => passage.IsProse).Sum(passage => passage.Sentences.Sum(sentence => sentence.Words.Count));
}
