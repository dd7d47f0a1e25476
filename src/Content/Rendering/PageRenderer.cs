using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders the texts of one page: what comes first on the page is to be rendered first.</summary>
/// <param name="context">What it is rendered for.</param>
public sealed class PageRenderer(PageContext context)
{
    private readonly UsedTerms used = new(context.Glossary);

    /// <summary>The glossary terms that have been linked so far, in alphabetical order.</summary>
    public IReadOnlyList<GlossaryTerm> Terms => used.InOrder;

    /// <summary>The sections of a text as HTML.</summary>
    public IReadOnlyList<RenderedSection> Render(MarkdownSource source) =>
        Section.In(source.Tree).Select(Render).ToList();

    /// <summary>A section as HTML.</summary>
    public RenderedSection Render(Section section)
    {
        using var html = new StringWriter();
        var renderer = Renderer(html);
        foreach (var block in section.Blocks)
            renderer.Render(block);
        return new RenderedSection(section.Id, section.Title, html.ToString(), section.IsNotes);
    }

    private HtmlRenderer Renderer(StringWriter html)
    {
        var renderer = new HtmlRenderer(html);
        MarkdownParser.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HtmlBlockRenderer>(new WrittenHtmlBlockRenderer());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new WrittenHtmlInlineRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(context));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new TextRenderer(used));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer());
        renderer.ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new NotesRenderer());
        renderer.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new NoteLinkRenderer());
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeRenderer());
        return renderer;
    }
}
