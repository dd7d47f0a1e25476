using ConsultHub.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>HTML tags, which are shown as they are written.</summary>
public sealed class RawHtml() : TextRule("raw-html", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Tree.Descendants()
        .Where(node => node is HtmlBlock { Type: not HtmlBlockType.Comment } || node is HtmlInline { Tag: var tag } && !tag.StartsWith("<!--", StringComparison.Ordinal))
        .DistinctBy(node => node.Line)
        .Select(node => Found(text.PlaceOf(node), "HTML tags are not used here; readers would see them as they stand.", "Write Markdown instead, for example **bold** or [words](address)."));
}
