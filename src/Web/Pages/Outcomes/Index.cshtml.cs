using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Outcomes;

/// <summary>All results, the newest first.</summary>
public sealed class IndexModel(SiteContext site) : SitePageModel(site)
{
    /// <summary>The outcomes on the page.</summary>
    public IReadOnlyList<Outcome> Outcomes { get; private set; } = [];

    /// <summary>The number of the page, from 1: the last one where a later one was asked for.</summary>
    public int Number { get; private set; }

    /// <summary>How many pages there are, at least one.</summary>
    public int Pages { get; private set; }

    /// <summary>The address of a page, without the reader's choice.</summary>
    public static string AddressOf(int number) => "/we-asked-you-said-we-did" + (number == 1 ? "" : $"?page={number}");

    /// <summary>Answers with a page of outcomes. Where there is no such page it is another one, under the status that says so.</summary>
    public void OnGet()
    {
        // Not a parameter: 'page' is the name of the Razor page itself in its route values.
        var written = Request.Query["page"].LastOrDefault()?.Trim() ?? "";
        var asked = ListingQueryReader.PageOf(written);
        var all = Outcome.NewestFirst(State).ToList();
        Pages = Math.Max(1, (all.Count + ListingIndex.PageSize - 1) / ListingIndex.PageSize);
        Number = Math.Min(asked ?? 1, Pages);
        Outcomes = all.Skip((Number - 1) * ListingIndex.PageSize).Take(ListingIndex.PageSize).ToList();
        Section = SiteSection.Results;
        Title = Pages > 1 ? $"We asked, you said, we did (page {Number} of {Pages})" : "We asked, you said, we did";
        Description = $"What {State.Site.Name} did with what people told it.";
        if (asked is null && written.Length > 0)
            Refuse(StatusCodes.Status400BadRequest, $"{Misunderstanding.Of([$"page={written}"])}, so we left it out.");
        else if (asked > Pages)
            Refuse(StatusCodes.Status404NotFound, $"There is no page {Numbers.Figures(asked.Value)}. This is the last page.");
    }
}
