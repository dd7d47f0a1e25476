using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Strategy;

/// <summary>A chapter of a strategy document.</summary>
public sealed class ChapterModel(SiteContext site) : DocumentModel(site)
{
    private int index;

    /// <summary>Its number in the document, from 1.</summary>
    public int Number => index + 1;

    /// <summary>The chapter before, or null.</summary>
    public Chapter? Previous => index > 0 ? Document.Chapters[index - 1] : null;

    /// <summary>The chapter after, or null.</summary>
    public Chapter? Next => index + 1 < Document.Chapters.Count ? Document.Chapters[index + 1] : null;

    /// <summary>Answers with the chapter, or not found.</summary>
    public IActionResult OnGet(string slug, string name)
    {
        if (!Find(slug))
            return NotFound();
        index = Document.Chapters.Select(chapter => chapter.Name).ToList().IndexOf(name);
        if (index < 0)
            return NotFound();
        Current = Document.Chapters[index];
        Source = PageSource.Of(Current);
        Crumbs = [new("Strategies", "/strategy"), new(DocumentTitle, $"/strategy/{slug}")];
        Title = $"{TitleOf(Current)} – {DocumentTitle}";
        Show(Renderer(), Current.Body, Current.Plain);
        return Page();
    }
}
