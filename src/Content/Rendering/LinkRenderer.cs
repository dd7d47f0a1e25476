using ConsultHub.Content.Markup;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders links and pictures. One that must not lead anywhere leaves its words.</summary>
internal sealed class LinkRenderer(PageContext context, WithinPage within) : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? "";
        if (link.IsImage)
            WritePicture(renderer, link, url);
        else if (url.Length == 0 || !LinkTarget.IsSafe(url) || IsNameless(link))
            renderer.WriteChildren(link);
        else
            WriteLink(renderer, link, url);
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link, string url)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(Resolve(url)).Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private void WritePicture(HtmlRenderer renderer, LinkInline picture, string url)
    {
        var words = PlainText.Of(picture);
        if (LinkTarget.IsOutside(url) || !LinkTarget.IsSafe(url))
            renderer.WriteEscape(words);
        else
            renderer.Write("<img src=\"").WriteEscapeUrl(context.Resolve(url)).Write("\" alt=\"")
                .WriteEscape(words == PlainText.Decorative ? "" : words).Write("\" loading=\"lazy\">");
    }

    private string Resolve(string url) => url.StartsWith('#') ? $"#{within.Anchor(url[1..])}" : context.Resolve(url);

    // Nobody who listens could tell where it leads.
    private static bool IsNameless(LinkInline link) => PlainText.Of(link) is var words && (words.Length == 0 || words == PlainText.Decorative && HasPicture(link));

    private static bool HasPicture(LinkInline link) => Markdig.Syntax.MarkdownObjectExtensions.Descendants<LinkInline>(link).Any(inner => inner.IsImage);
}
