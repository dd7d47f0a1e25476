using ConsultHub.Content.Rendering;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Strategy;

/// <summary>The front page of a strategy document, or the whole of one without chapters.</summary>
public sealed class FrontModel(SiteContext site) : DocumentModel(site)
{
    /// <summary>Its text.</summary>
    public IReadOnlyList<RenderedSection> Sections { get; private set; } = [];

    /// <summary>Answers with the document, or not found.</summary>
    public IActionResult OnGet(string slug)
    {
        if (!Find(slug))
            return NotFound();
        Crumbs = [new("Strategies", "/strategy")];
        Title = DocumentTitle;
        Source = PageSource.Of(Document);
        HasPlainVersion = Document.Plain is not null;
        var renderer = Renderer();
        Sections = renderer.Render(State.Pick(Document.Body, Document.Plain));
        UsedTerms = renderer.Terms;
        return Page();
    }
}
