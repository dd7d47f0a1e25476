using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A whole paragraph in bold or italics, which is harder to read and makes nothing stand out.</summary>
public sealed class LongEmphasis() : TextRule("long-emphasis", Severity.Advice, "GOV.UK, A to Z, bold, italics")
{
    /// <summary>A line of so many words may be a note that is meant to stand out.</summary>
    private const int MostWords = 12;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.NodesOf<ParagraphBlock>()
        .Where(paragraph => IsAllEmphasis(paragraph) && !IsQuoted(paragraph) && !BoldHeading.IsLikeHeading(paragraph) && IsLong(paragraph))
        .Select(paragraph => paragraph.Inline!.Descendants<EmphasisInline>().Any(part => part.DelimiterCount == 2)
            ? Found(text.PlaceOf(paragraph), "This whole paragraph is bold, so nothing in it stands out.", "Write it as plain text, and put only the few words that matter most between ** and **.")
            : Found(text.PlaceOf(paragraph), "This whole paragraph is in italics, which many people find hard to read.", "Write it as plain text: delete the signs * or _ at its start and end."));

    private static bool IsAllEmphasis(ParagraphBlock paragraph) =>
        paragraph.Inline?.FirstChild is not null && paragraph.Inline.All(part => part is EmphasisInline or LineBreakInline || part is LiteralInline literal && IsBetween(literal));

    private static bool IsBetween(LiteralInline literal) => !literal.Content.AsSpan().ContainsAnyInRange('0', 'z');

    // Italics are one way to show that the words are another's.
    private static bool IsQuoted(ParagraphBlock paragraph) => paragraph.Parent is QuoteBlock || PlainText.Of(paragraph.Inline) is ['“' or '"' or '‘', ..];

    private static bool IsLong(ParagraphBlock paragraph) => Sentence.In(PlainText.Of(paragraph.Inline)).Sum(sentence => sentence.Words.Count) > MostWords;
}
