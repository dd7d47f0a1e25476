using ConsultHub.Content.Markup;
using ConsultHub.Content.Rendering;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Strategy;

/// <summary>A strategy document with all its chapters on one page.</summary>
public sealed class WholeModel(SiteContext site) : DocumentModel(site)
{
    /// <summary>The front page and each chapter.</summary>
    public IReadOnlyList<WholeText> Texts { get; private set; } = [];

    /// <summary>Answers with the whole document, or not found.</summary>
    public IActionResult OnGet(string slug)
    {
        if (!Find(slug))
            return NotFound();
        Crumbs = [new("Strategies", "/strategy"), new(DocumentTitle, $"/strategy/{slug}")];
        Title = $"{DocumentTitle}: the whole document";
        HasPlainVersion = Document.Plain is not null || Document.Chapters.Any(chapter => chapter.Plain is not null);
        var renderer = Renderer();
        Texts =
        [
            Text(renderer, PageAnchors.Front, null, State.Pick(Document.Body, Document.Plain)),
            .. Document.Chapters.Select(chapter => Text(renderer, PageAnchors.OfChapter(chapter.Name), TitleOf(chapter), State.Pick(chapter.Body, chapter.Plain))),
        ];
        UsedTerms = renderer.Terms;
        return Page();
    }

    private static WholeText Text(PageRenderer renderer, string id, string? title, MarkdownSource source) =>
        new(id, title, renderer.Render(source, new WithinPage(id, title is null ? 0 : 1, title ?? "the introduction")));
}

/// <summary>A text on the page of the whole document.</summary>
/// <param name="Id">The anchor of its heading.</param>
/// <param name="Title">Its heading; null for the front page.</param>
/// <param name="Sections">Its sections.</param>
public sealed record WholeText(string Id, string? Title, IReadOnlyList<RenderedSection> Sections);
