using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.NotConsulting;

/// <summary>A decision taken without consulting.</summary>
public sealed class RecordModel(SiteContext site) : TextPageModel(site)
{
    /// <summary>The record.</summary>
    public NotConsultingRecord Record { get; private set; } = null!;

    /// <summary>Its title in the reader's choice.</summary>
    public string Heading => State.PickTitle(Record.Title, Record.Plain);

    /// <summary>Its summary in the reader's choice.</summary>
    public string Summary => State.PickSummary(Record.Summary, Record.Plain);

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
        Show(State.Renderer($"/not-consulting/{slug}"), found.Body, found.Plain);
        return Page();
    }
}
