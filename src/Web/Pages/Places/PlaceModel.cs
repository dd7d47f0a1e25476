using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Feeds;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Pages.Consultations;

namespace ConsultHub.Web.Pages.Places;

/// <summary>Everything that was ever asked about a place or a topic, and what came of it.</summary>
public abstract class PlaceModel(SiteContext site) : SitePageModel(site)
{
    // More than a screen or two is for the listing, which has pages and filters.
    private const int MostInAGroup = 12;

    /// <summary>The place or topic.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The listing query that finds the same consultations.</summary>
    public ListingQuery Filter { get; private set; } = new();

    /// <summary>What the page is, in a sentence.</summary>
    public string Intro { get; private set; } = "";

    /// <summary>The consultations, in groups.</summary>
    public IReadOnlyList<PlaceGroup> Groups { get; private set; } = [];

    /// <summary>Links to what lies around and within.</summary>
    public IReadOnlyList<PlaceLink> Related { get; private set; } = [];

    /// <summary>The councillors for the place.</summary>
    public IReadOnlyList<string> Councillors { get; private protected set; } = [];

    /// <summary>Fills the page.</summary>
    private protected void Show(string name, ListingQuery filter, string intro, IReadOnlyList<PlaceLink> related, IEnumerable<PlaceGroup> groups)
    {
        Section = SiteSection.Consultations;
        Crumbs = [new("Consultations", "/consultations")];
        Title = $"{name}: consultations and results";
        (Name, Filter, Intro, Description, Related) = (name, filter, intro, intro, related);
        Feeds = FeedLinks.Of(filter, name);
        Groups = groups.Where(group => group.All > 0).ToList();
    }

    /// <summary>A group of those that satisfy a condition.</summary>
    private protected PlaceGroup Group(string id, string title, string more, Func<ListingItem, bool> condition)
    {
        var items = State.Listing.Where(condition, State.Now, ListingSort.Closing);
        return new PlaceGroup(id, title, more, items.Take(MostInAGroup).Select(item => new Hit(item, State)).ToList(), items.Count);
    }

    /// <summary>Groups by when, for those that satisfy a condition.</summary>
    private protected IEnumerable<PlaceGroup> ByWhen(string filter, Func<ListingItem, bool> condition) =>
    [
        Group("open", "Open now", $"{filter}&when={When.Present.Word()}", item => item.When == When.Present && condition(item)),
        Group("coming", "Coming up", $"{filter}&when={When.Future.Word()}", item => item.When == When.Future && condition(item)),
        Group("over", "What we asked before, and what came of it", $"{filter}&when={When.Past.Word()}", item => item.When == When.Past && condition(item)),
    ];
}

/// <summary>Consultations under a heading.</summary>
/// <param name="Id">The heading's anchor.</param>
/// <param name="Title">The heading.</param>
/// <param name="More">The query of the listing that shows all of them.</param>
/// <param name="Hits">The first of them.</param>
/// <param name="All">How many there are.</param>
public sealed record PlaceGroup(string Id, string Title, string More, IReadOnlyList<Hit> Hits, int All);

/// <summary>A link to another place or topic.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Address">Its address.</param>
public sealed record PlaceLink(string Name, string Address);
