using ConsultHub.Content.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders the headings below the sections' own, as deep as the text stands on its page.</summary>
internal sealed class SinkingHeadingRenderer(WithinPage within) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        // An empty heading is a stop for a screen reader with nothing to say.
        if (PlainText.Of(heading.Inline).Length == 0)
            return;
        var level = Math.Min(6, heading.Level + within.Depth);
        renderer.Write($"<h{level} id=\"{within.Anchor(heading.GetAttributes().Id!)}\">");
        renderer.WriteLeafInline(heading);
        renderer.WriteLine($"</h{level}>");
    }
}
