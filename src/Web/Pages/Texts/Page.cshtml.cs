using ConsultHub.Content.Rendering;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Texts;

/// <summary>Another page: about, accessibility, contact ...</summary>
public sealed class TextModel(SiteContext site) : SitePageModel(site)
{
    /// <summary>The page as written.</summary>
    public ContentPage Text { get; private set; } = null!;

    /// <summary>Its text.</summary>
    public IReadOnlyList<RenderedSection> Sections { get; private set; } = [];

    /// <summary>The glossary terms used.</summary>
    public IReadOnlyList<GlossaryTerm> UsedTerms { get; private set; } = [];

    /// <summary>On the accessibility statement, what the latest test by programs showed, if one is kept.</summary>
    public AccessibilityTest? Test => Text.Name == GeneralStatement.Name ? State.Library.AccessibilityTest : null;

    /// <summary>Its title in the reader's choice.</summary>
    public string Heading => State.Choice.Plain ? Text.Plain?.Title ?? Text.Title : Text.Title;

    /// <summary>Its summary in the reader's choice.</summary>
    public string? Summary => State.Choice.Plain ? Text.Plain?.Summary ?? Text.Summary : Text.Summary;

    /// <summary>Answers with the page, or not found.</summary>
    public IActionResult OnGet(string name)
    {
        if (State.Library.Pages.FirstOrDefault(page => page.Name == name) is not { } found)
            return NotFound();
        Text = found;
        Source = found.File.FullPath.Length > 0 ? PageSource.Of(found) : null;
        Title = Heading;
        Description = found.Summary;
        HasPlainVersion = found.Plain is not null;
        var renderer = State.Renderer("");
        Sections = renderer.Render(State.Pick(found.Body, found.Plain));
        UsedTerms = renderer.Terms;
        return Page();
    }
}
