using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A line in bold that stands where a heading belongs: screen readers cannot jump to it.</summary>
public sealed partial class BoldHeading() : TextRule("bold-heading", Severity.Warning, "WCAG 1.3.1")
{
    private const int LongestHeading = 80;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Tree.Zip(text.Tree.Skip(1))
        .Where(pair => pair is { First: ParagraphBlock, Second: not (HeadingBlock or ThematicBreakBlock) })
        .Select(pair => (ParagraphBlock)pair.First).Where(IsLikeHeading)
        .Select(paragraph => Found(text.PlaceOf(paragraph), $"'{PlainText.Of(paragraph.Inline)}' is bold text in place of a heading.", $"Write '## {PlainText.Of(paragraph.Inline).TrimEnd(':')}', with as many # signs as its level."));

    /// <summary>Whether a paragraph is one short run of bold or italics that does not end as a sentence does.</summary>
    internal static bool IsLikeHeading(ParagraphBlock paragraph)
    {
        var parts = paragraph.Inline!.Where(inline => inline is not LineBreakInline && !(inline is LiteralInline literal && literal.Content.IsEmptyOrWhitespace())).ToList();
        var words = PlainText.Of(paragraph.Inline);
        return parts is [EmphasisInline] && words.Length <= LongestHeading && words.TrimEnd('”', '’', '"', '\'') is [.., not ('.' or '!' or ',' or ';')] && !Date().IsMatch(words);
    }

    // A day or a month by itself dates what follows; nobody looks for it in a list of headings.
    [GeneratedRegex("^(?:[0-9]{1,2} )?(?:" + WrittenDate.MonthNames + ") [0-9]{4}$")]
    private static partial Regex Date();
}
