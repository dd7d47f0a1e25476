using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders text that keeps its line breaks. Long lines wrap, so nothing scrolls sideways.</summary>
internal sealed class CodeRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock block)
    {
        renderer.Write("<pre><code>");
        renderer.WriteLeafRawLines(block, writeEndOfLines: true, escape: true);
        renderer.WriteLine("</code></pre>");
    }
}
