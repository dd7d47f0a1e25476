using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ConsultHub.Content.Rendering;

/// <summary>Shows raw HTML as the text that it is, and comments not at all.</summary>
internal sealed class WrittenHtmlBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    protected override void Write(HtmlRenderer renderer, HtmlBlock block)
    {
        var text = WrittenHtml.WithoutComments(block.Lines.ToString()).Trim();
        if (text.Length > 0)
            renderer.Write("<p>").WriteEscape(text).WriteLine("</p>");
    }
}
