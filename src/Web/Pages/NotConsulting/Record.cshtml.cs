using ConsultHub.Content.Rendering;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.NotConsulting;

/// <summary>A decision taken without consulting.</summary>
public sealed class RecordModel(SiteContext site) : SitePageModel(site)
{
    /// <summary>The record.</summary>
    public NotConsultingRecord Record { get; private set; } = null!;

    /// <summary>Its text.</summary>
    public IReadOnlyList<RenderedSection> Sections { get; private set; } = [];

    /// <summary>The glossary terms used.</summary>
    public IReadOnlyList<GlossaryTerm> UsedTerms { get; private set; } = [];

    /// <summary>Its title in the reader's choice.</summary>
    public string Heading => State.Choice.Plain ? Record.Plain?.Title ?? Record.Title : Record.Title;

    /// <summary>Its summary in the reader's choice.</summary>
    public string Summary => State.Choice.Plain ? Record.Plain?.Summary ?? Record.Summary : Record.Summary;

    /// <summary>Answers with the record, or not found.</summary>
    public IActionResult OnGet(string slug)
    {
        if (State.Library.NotConsulting.FirstOrDefault(record => record.Slug == slug) is not { } found)
            return NotFound();
        Record = found;
        Source = PageSource.Of(found);
        Crumbs = [new("When we do not consult", "/not-consulting")];
        Title = $"{Heading}: decided without consulting";
        Description = found.Summary;
        HasPlainVersion = found.Plain is not null;
        var renderer = State.Renderer($"/not-consulting/{slug}");
        Sections = renderer.Render(State.Pick(found.Body, found.Plain));
        UsedTerms = renderer.Terms;
        return Page();
    }
}
