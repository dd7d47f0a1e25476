using System.Globalization;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Outcomes;

/// <summary>All results, the newest first.</summary>
public sealed class IndexModel(SiteContext site) : SitePageModel(site)
{
    private const int PageSize = 20;

    /// <summary>The outcomes on the page.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; private set; } = [];

    /// <summary>The number of the page, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>How many pages there are.</summary>
    public int Pages { get; private set; }

    /// <summary>Answers with a page of outcomes; a page that there is not is not found, and one that is no number is refused.</summary>
    public IActionResult OnGet()
    {
        // Not a parameter: 'page' is the name of the Razor page itself in its route values.
        var page = Request.Query["page"].LastOrDefault();
        var all = Outcome.NewestFirst(State).ToList();
        Pages = Math.Max(1, (all.Count + PageSize - 1) / PageSize);
        if (!int.TryParse(page ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return BadRequest();
        if (number < 1 || number > Pages)
            return NotFound();
        Number = number;
        Outcomes = all.Skip((number - 1) * PageSize).Take(PageSize).ToList();
        Section = SiteSection.Results;
        Title = Pages > 1 ? $"We asked, you said, we did (page {number} of {Pages})" : "We asked, you said, we did";
        Description = $"What {State.Site.Name} did with what people told it.";
        return Page();
    }
}
