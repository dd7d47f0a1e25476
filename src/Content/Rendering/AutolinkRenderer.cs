using ConsultHub.Content.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders an address in angle brackets.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline link)
    {
        if (!link.IsEmail && !LinkTarget.IsSafe(link.Url))
            renderer.WriteEscape(link.Url);
        else
            renderer.Write("<a href=\"").Write(link.IsEmail ? "mailto:" : "").WriteEscapeUrl(link.Url).Write("\">").WriteEscape(link.Url).Write("</a>");
    }
}
