using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Previews;

/// <summary>Chooses the day on which the site is shown. In a preview only.</summary>
public sealed class IndexModel(SiteContext site) : SitePageModel(site)
{
    /// <summary>What is wrong with the day that was chosen, or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>Answers with the choice, or leads to the site on the chosen day; not found on the public site.</summary>
    public IActionResult OnGet(string? date, string? time)
    {
        if (!State.IsPreview)
            return NotFound();
        Title = "See the site on another day";
        IsHidden = true;
        if (date is null)
            return Page();
        var written = string.IsNullOrWhiteSpace(time) ? date : $"{date}T{time}";
        if (Moment.Parse(written) is not null)
            return LocalRedirect($"{AsAt.Start}/{written}");
        Problem = $"‘{written}’ is not a day and a time. Write them as 2026-05-01 and 09:00.";
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
