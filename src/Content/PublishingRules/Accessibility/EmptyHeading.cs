using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;
using Markdig.Syntax;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A heading without words, or with nothing below it.</summary>
public sealed class EmptyHeading() : TextRule("empty-heading", Severity.Error, "WCAG 2.4.6")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var blocks = text.Tree.Where(block => block is not (LinkReferenceDefinitionGroup or HtmlBlock { Type: HtmlBlockType.Comment } or Markdig.Extensions.Footnotes.FootnoteGroup)).ToList();
        // The mark between two versions is read as the line below a heading.
        var inConflict = MergeConflict.LinesIn(text.Lines);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not HeadingBlock heading)
                continue;
            if (PlainText.Of(heading.Inline).Length == 0)
                yield return Found(text.PlaceOf(heading), "This heading has no words.", "Write them, or delete the # signs.");
            else if (i + 1 == blocks.Count || blocks[i + 1] is HeadingBlock next && next.Level <= heading.Level && !inConflict.Contains(next.Line + 1))
                yield return Found(text.PlaceOf(heading), $"Nothing stands below '{PlainText.Of(heading.Inline)}'.", "Write the section, or delete the heading.");
        }
    }
}
