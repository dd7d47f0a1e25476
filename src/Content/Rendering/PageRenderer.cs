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
    public IReadOnlyList<RenderedSection> Render(MarkdownSource source) => Render(source, WithinPage.Alone);

    /// <summary>The sections of a text that the page shows: words that are explained in another one alone are not on the page.</summary>
    /// <param name="source">The text.</param>
    /// <param name="isShown">Tells by the words of its heading whether a section is.</param>
    public IReadOnlyList<RenderedSection> Render(MarkdownSource source, Predicate<string> isShown) =>
        Section.In(source.Tree).Where(section => isShown(section.Title)).Select(section => Render(section, WithinPage.Alone)).ToList();

    /// <summary>The sections of a text that shares its page with others.</summary>
    public IReadOnlyList<RenderedSection> Render(MarkdownSource source, WithinPage within) =>
        Section.In(source.Tree).Select(section => Render(section, within)).ToList();

    private RenderedSection Render(Section section, WithinPage within)
    {
        using var html = new StringWriter();
        var renderer = Renderer(html, within);
        foreach (var block in section.Blocks)
            renderer.Render(block);
        return new RenderedSection(within.Anchor(section.Id), section.Title, html.ToString(), section.IsNotes);
    }

    private HtmlRenderer Renderer(StringWriter html, WithinPage within)
    {
        var renderer = new HtmlRenderer(html);
        MarkdownParser.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HtmlBlockRenderer>(new WrittenHtmlBlockRenderer());
        renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new WrittenHtmlInlineRenderer());
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(context, within));
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
        renderer.ObjectRenderers.Replace<LiteralInlineRenderer>(new TextRenderer(used));
        renderer.ObjectRenderers.Replace<HtmlTableRenderer>(new TableRenderer(context, within));
        renderer.ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new NotesRenderer(within));
        renderer.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new NoteLinkRenderer(within));
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeRenderer());
        renderer.ObjectRenderers.Replace<HeadingRenderer>(new SinkingHeadingRenderer(within));
        return renderer;
    }
}
