using ConsultHub.Content.Search;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Searching;

/// <summary>The search over everything, grouped by what was found.</summary>
public sealed class IndexModel(SiteContext site) : SitePageModel(site)
{
    private const int MostInAGroup = 10;

    private static readonly (SearchKind Kind, string Id, string Title)[] Kinds =
    [
        (SearchKind.Consultation, "consultations", "Consultations"),
        (SearchKind.StrategyChapter, "strategies", "Strategies"),
        (SearchKind.NotConsulting, "not-consulting", "Decided without consulting"),
        (SearchKind.Page, "pages", "Other pages"),
        (SearchKind.GlossaryTerm, "glossary", "What words mean"),
    ];

    /// <summary>What was searched for.</summary>
    public string Text { get; private set; } = "";

    /// <summary>What was searched for instead, where the spelling was corrected.</summary>
    public string? Corrected { get; private set; }

    /// <summary>What was found, by kind; kinds without a match are left out.</summary>
    public IReadOnlyList<FindGroup> Groups { get; private set; } = [];

    /// <summary>Answers with what was found.</summary>
    public async Task OnGetAsync()
    {
        var query = ListingQueryReader.Read(Request.Query, State.Site);
        Text = query.Text;
        Title = Text.Length == 0 ? "Search" : $"Search: {(Text.Length <= 60 ? Text : Text[..60] + "…")}";
        Description = $"Search everything that {State.Site.Name} has published here.";
        IsHidden = Text.Length > 0;
        if (Text.Length > 0)
            Show(await State.Search, query);
    }

    private void Show(SearchSnapshot search, ListingQuery query)
    {
        var answer = search.Find(new SearchRequest(Text, State.Now.ToDateTimeOffset(), query.Exact));
        Corrected = answer.Corrected;
        if (answer.HasWords)
            Groups = Kinds.Select(kind => Group(search, answer, kind)).Where(group => group.All > 0).ToList();
    }

    private FindGroup Group(SearchSnapshot search, SearchAnswer answer, (SearchKind Kind, string Id, string Title) kind)
    {
        var hits = answer.Hits.Where(hit => search.Documents[hit.Document].Kind == kind.Kind).ToList();
        var more = kind.Kind == SearchKind.Consultation && hits.Count > MostInAGroup ? new ListingQuery { Text = Text }.Address() : null;
        var best = hits.Take(MostInAGroup).Select(hit => hit.Document).ToList();
        var finds = best.Zip(search.Snippets(best, answer), (place, snippet) => FindOf(search.Documents[place], place, answer, snippet));
        return new FindGroup(kind.Id, kind.Title, finds.ToList(), hits.Count, more);
    }

    private Find FindOf(SearchDocument document, int place, SearchAnswer answer, IReadOnlyList<SnippetSegment> snippet)
    {
        var find = new Find(document.Address, answer.Mark(document.Title), snippet);
        return document.Kind == SearchKind.Consultation ? Dated(find, State.Listing.Entries[place]) : find;
    }

    private Find Dated(Find find, ListingEntry entry)
    {
        var status = entry.StatusAt(State.Now);
        return find with { Status = status, When = StatusLines.Of(entry.Consultation, status, State.Today, counts: !State.IsExport) };
    }
}

/// <summary>Matches of one kind.</summary>
/// <param name="Id">The heading's anchor.</param>
/// <param name="Title">The heading.</param>
/// <param name="Finds">The best of them.</param>
/// <param name="All">How many there are.</param>
/// <param name="More">Where all of them are shown; null where they all are here or nowhere.</param>
public sealed record FindGroup(string Id, string Title, IReadOnlyList<Find> Finds, int All, string? More);

/// <summary>A match.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Title">Its title with the words that were searched for.</param>
/// <param name="Snippet">The piece of its text that shows why it was found.</param>
public sealed record Find(string Address, IReadOnlyList<SnippetSegment> Title, IReadOnlyList<SnippetSegment> Snippet)
{
    /// <summary>Where a consultation stands.</summary>
    public Status? Status { get; init; }

    /// <summary>A consultation's date that matters most, in words.</summary>
    public string? When { get; init; }
}
