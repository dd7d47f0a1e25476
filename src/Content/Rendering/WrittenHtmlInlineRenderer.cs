using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Rendering;

/// <summary>Shows raw HTML within a line as the text that it is, and comments not at all.</summary>
internal sealed class WrittenHtmlInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    protected override void Write(HtmlRenderer renderer, HtmlInline inline) => renderer.WriteEscape(WrittenHtml.WithoutComments(inline.Tag));
}
