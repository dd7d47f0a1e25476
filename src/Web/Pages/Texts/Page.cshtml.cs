using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Texts;

/// <summary>Another page: about, accessibility, contact ...</summary>
public sealed class TextModel(SiteContext site) : TextPageModel(site)
{
    /// <summary>The page as written.</summary>
    public ContentPage Text { get; private set; } = null!;

    /// <summary>On the accessibility statement, what the latest test by programs showed, if one is kept.</summary>
    public AccessibilityTest? Test => Text.Name == GeneralStatement.Name ? State.Library.AccessibilityTest : null;

    /// <summary>Its title in the reader's choice.</summary>
    public string Heading => State.PickTitle(Text.Title, Text.Plain);

    /// <summary>Its summary in the reader's choice.</summary>
    public string? Summary => State.PickSummary(Text.Summary, Text.Plain);

    /// <summary>Answers with the page, or not found.</summary>
    public IActionResult OnGet(string name)
    {
        if (State.Library.Pages.FirstOrDefault(page => page.Name == name) is not { } found)
            return NotFound();
        Text = found;
        Source = found.File.FullPath.Length > 0 ? PageSource.Of(found) : null;
        Title = Heading;
        Description = found.Summary;
        Show(State.Renderer(""), found.Body, found.Plain);
        return Page();
    }
}
