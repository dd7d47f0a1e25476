using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>HTML tags, which are shown as they are written.</summary>
public sealed partial class RawHtml() : TextRule("raw-html", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => InBody(text).Concat(InValues(text));

    private IEnumerable<Diagnostic> InBody(CheckedText text) => text.Nodes
        .Where(node => node is HtmlBlock { Type: not HtmlBlockType.Comment } || node is HtmlInline { Tag: var tag } && !tag.StartsWith("<!--", StringComparison.Ordinal))
        .DistinctBy(node => node.Line)
        .Select(node => Found(text.PlaceOf(node), Message, "Delete the parts between < and >. Write **bold** for bold words and [words](address) for a link."));

    private IEnumerable<Diagnostic> InValues(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is PassageKind.Value or PassageKind.Label or PassageKind.Heading && passage.Start == text.Item.Places.At("title")
        let tag = Tag().Match(passage.Text)
        where tag.Success
        select Found(passage.PlaceAt(tag.Index), Message, "Delete the parts between < and >: the lines at the top of a page take plain words.");

    private const string Message = "Signs such as <b> come from web pages; they do nothing here, and readers would see them as they stand.";

    [GeneratedRegex(@"</?(?:b|i|u|em|strong|br|p|a|span|div|font|h[1-6])\b[^<>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
