using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Feeds;
using ConsultHub.Web.Feeds.Calendars;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Following;

/// <summary>How to follow consultations: all of them, or those that the listing's filters in the address choose.</summary>
public sealed class IndexModel(SiteContext site, PublicAddresses addresses) : SitePageModel(site)
{
    /// <summary>What is to be followed.</summary>
    public ListingQuery Query { get; private set; } = new();

    /// <summary>The same in words.</summary>
    public string Name => ListingTitle.Of(Query, State.Site);

    /// <summary>The whole address of the calendar: what is open or to come, unless something else was chosen. A calendar of all that ever was would fill a phone.</summary>
    public string Calendar => addresses.Of(InCalendar.Address(ListingCalendar.Path));

    /// <summary>The same address in the scheme that calendar programs subscribe to.</summary>
    public string Subscription => "webcal" + Calendar[addresses.Root.IndexOf(':', StringComparison.Ordinal)..];

    /// <summary>The whole address of a feed.</summary>
    public string AddressOf(string path) => addresses.Of(Query.Address(path));

    /// <summary>Whether one value of a facet is what was chosen.</summary>
    public bool IsChosen(Facet facet, string value) => Query.Values(facet) is [var only] && only == value;

    // An export has a file for each single choice, and none for several.
    private ListingQuery InCalendar => State.IsExport || Query.Values(Facet.When).Count + Query.Values(Facet.Status).Count > 0 ? Query
        : Query with { Chosen = new Dictionary<Facet, IReadOnlyList<string>>(Query.Chosen) { [Facet.When] = [When.Present.Word(), When.Future.Word()] } };

    /// <summary>Answers with the ways to follow. What is not understood is left out and told, as the listing does.</summary>
    public async Task OnGetAsync()
    {
        var query = ListingQueryReader.Read(Request.Query, State.Site);
        var search = query.Text.Length > 0 ? await State.Search : null;
        Query = State.Find(query with { Page = 1, Sort = default }, search).Understood;
        Title = Query.HasFilters || Query.Text.Length > 0 ? $"How to follow {Name}" : "How to follow our consultations";
        Description = "Have closing dates, new consultations and results come to you, in your calendar or a feed reader.";
        Feeds = FeedLinks.Of(Query, Name);
        if (Misunderstanding.Of(query.Unknown) is { } misunderstood)
            Refuse(StatusCodes.Status400BadRequest, $"{misunderstood}, so we left it out.");
    }
}
