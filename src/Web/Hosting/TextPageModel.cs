using ConsultHub.Content.Markup;
using ConsultHub.Content.Rendering;

namespace ConsultHub.Web.Hosting;

/// <summary>A page that shows a text from the content.</summary>
public abstract class TextPageModel(SiteContext site) : SitePageModel(site)
{
    /// <summary>The text; empty on a page that shows several.</summary>
    public IReadOnlyList<RenderedSection> Sections { get; private set; } = [];

    /// <summary>The glossary terms used.</summary>
    public IReadOnlyList<GlossaryTerm> UsedTerms { get; private protected set; } = [];

    /// <summary>Takes the plain text or the full one, whichever the reader chose and there is.</summary>
    private protected void Show(PageRenderer renderer, MarkdownSource full, PlainVersion? plain)
    {
        HasPlainVersion = plain is not null;
        Sections = renderer.Render(State.Pick(full, plain));
        UsedTerms = renderer.Terms;
    }
}
