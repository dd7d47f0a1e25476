using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Pages.Outcomes;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Home;

/// <summary>What is open now, what is coming up and what came of the last ones.</summary>
public sealed class IndexModel : SitePageModel
{
    private const int MostOpen = 8;
    private const int MostComing = 5;
    private const int MostResults = 4;

    /// <summary>The home page at the moment of the request.</summary>
    public IndexModel(SiteContext site) : base(site)
    {
        Title = "Have your say before we decide";
        Description = $"Consultations by {site.Site.Name}: what is open now, what is coming up, and what came of what you told us.";
        var open = site.Listing.Where(item => item.Status == Status.Open, site.Now, ListingSort.Closing).Select(item => new OpenItem(item.Consultation, site)).ToList();
        OpenInAll = open.Count;
        SoonInAll = open.Count(item => item.IsSoon);
        Open = open.Take(MostOpen).ToList();
        Coming = site.Listing.Where(item => item.When == When.Future, site.Now, ListingSort.Closing).Take(MostComing).ToList();
        var outcomes = Outcome.NewestFirst(site).Take(MostResults).ToList();
        Latest = outcomes.FirstOrDefault();
        Others = outcomes.Skip(1).ToList();
    }

    /// <summary>The first few of those that are open, the soonest to close first.</summary>
    public IReadOnlyList<OpenItem> Open { get; }

    /// <summary>How many are open.</summary>
    public int OpenInAll { get; }

    /// <summary>How many of all that are open close within a week.</summary>
    public int SoonInAll { get; }

    /// <summary>The next that are to come.</summary>
    public IReadOnlyList<ListingItem> Coming { get; }

    /// <summary>The last results, or null.</summary>
    public Outcome? Latest { get; }

    /// <summary>The results before the last.</summary>
    public IReadOnlyList<Outcome> Others { get; }

    /// <summary>How much is open, in a sentence or two.</summary>
    public string Intro
    {
        get
        {
            var open = $"{Numbers.Capital(Numbers.InWords(OpenInAll))} {(OpenInAll == 1 ? "consultation is" : "consultations are")} open.";
            return SoonInAll == 0 ? open : $"{open} {Numbers.Capital(Numbers.InWords(SoonInAll))} {(SoonInAll == 1 ? "closes" : "close")} within a week.";
        }
    }
}
