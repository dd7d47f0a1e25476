using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Strategy;

/// <summary>The front page of a strategy document, or the whole of one without chapters.</summary>
public sealed class FrontModel(SiteContext site) : DocumentModel(site)
{
    /// <summary>Answers with the document, or not found.</summary>
    public IActionResult OnGet(string slug)
    {
        if (!Find(slug))
            return NotFound();
        Crumbs = [new("Strategies", "/strategy")];
        Title = DocumentTitle;
        Source = PageSource.Of(Document);
        Show(Renderer(), Document.Body, Document.Plain);
        return Page();
    }
}
