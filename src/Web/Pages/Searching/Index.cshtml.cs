using ConsultHub.Content.Search;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Pages.Consultations;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Searching;

/// <summary>The search over everything: the best of each kind, or all of one kind in pages.</summary>
public sealed class IndexModel(SiteContext site) : SitePageModel(site)
{
    private const int MostInAGroup = 10;

    /// <summary>What was asked.</summary>
    public FindQuery Query { get; private set; } = new();

    /// <summary>What was searched for instead, where the spelling was corrected.</summary>
    public string? Corrected { get; private set; }

    /// <summary>Whether there is a text, and no word in it.</summary>
    public bool HasNoWords { get; private set; }

    /// <summary>Whether none of what was found has all the words.</summary>
    public bool IsPartial { get; private set; }

    /// <summary>What was found, by kind; kinds without a match are left out.</summary>
    public IReadOnlyList<FindGroup> Groups { get; private set; } = [];

    /// <summary>How many pages there are of the one kind that was asked for, at least one.</summary>
    public int Pages { get; private set; } = 1;

    /// <summary>The page that is shown: the last one where a later one was asked for.</summary>
    public int PageShown => Math.Min(Query.Page, Pages);

    /// <summary>The place among all of its kind of the first match on the page, from 1.</summary>
    public int First => (PageShown - 1) * ListingIndex.PageSize + 1;

    /// <summary>Answers with what was found. An address that is only partly understood still gets an answer, under the status that says so.</summary>
    public async Task OnGetAsync()
    {
        Query = FindQuery.Read(Request.Query);
        if (Query.Text.Length > 0)
            Show(await State.Search);
        Title = TitleOf(Query);
        Description = $"Search everything that {State.Site.Name} has published here.";
        IsHidden = Query.Text.Length > 0;
        if (Misunderstanding.Of(Query.Unknown) is { } misunderstood)
            Refuse(StatusCodes.Status400BadRequest, $"{misunderstood}, so we left it out.");
        else if (Query.Page > Pages)
            Refuse(StatusCodes.Status404NotFound, $"There is no page {Numbers.Figures(Query.Page)}. This is the last page.");
    }

    private void Show(SearchSnapshot search)
    {
        var answer = search.Find(new SearchRequest(Query.Text, State.Now.ToDateTimeOffset(), Query.Exact));
        Corrected = answer.Corrected;
        HasNoWords = !answer.HasWords;
        if (HasNoWords)
            return;
        var found = FindGroup.Of(answer, search).Where(group => Query.Kind is null || group.Kind == Query.Kind).ToList();
        if (Query.Kind is not null && found is [var only])
            Pages = (only.Hits.Count + ListingIndex.PageSize - 1) / ListingIndex.PageSize;
        IsPartial = found.Count > 0 && !found.Any(group => group.Hits.Any(hit => hit.HasAll));
        Groups = [.. found.Select(group => Shown(group, search, answer))];
    }

    private FindGroup Shown(FindGroup group, SearchSnapshot search, SearchAnswer answer)
    {
        var hits = Query.Kind is null ? group.Hits.Take(MostInAGroup) : group.Hits.Skip(First - 1).Take(ListingIndex.PageSize);
        var places = hits.Select(hit => hit.Document).ToList();
        var shown = group with { Finds = [.. places.Zip(search.Snippets(places.Select(place => (place, SummaryOf(search.Documents[place], place))), answer), (place, snippet) => FindOf(search.Documents[place], place, answer, snippet))] };
        return Query.Kind is not null || group.Hits.Count <= MostInAGroup ? shown : WithMore(shown);
    }

    // The listing shows the same consultations, and has filters for them.
    private FindGroup WithMore(FindGroup group) => group.Kind.Kind == SearchKind.Consultation
        ? group with
        {
            More = new ListingQuery { Text = Query.Text, Exact = Query.Exact }.Address(),
            MoreText = $"All {Numbers.Count(group.Hits.Count, "consultation", "consultations")} about ‘{Corrected ?? Query.Text}’",
        }
        : group with { More = (Query with { Kind = group.Kind, Page = 1 }).Address(), MoreText = $"All {Numbers.Count(group.Hits.Count, "match", "matches")} in ‘{group.Kind.Title}’" };

    private Find FindOf(SearchDocument document, int place, SearchAnswer answer, IReadOnlyList<SnippetSegment> snippet)
    {
        var find = new Find(document.Address, answer.Mark(document.Title), snippet);
        return document.Kind == SearchKind.Consultation ? Dated(find, State.Listing.Entries[place]) : find;
    }

    private string SummaryOf(SearchDocument document, int place) => document.Kind == SearchKind.Consultation
        ? new Hit(new ListingItem(State.Listing.Entries[place], State.Listing.Entries[place].StatusAt(State.Now)), State).Summary
        : document.IsPart ? "" : document.Summary;

    private Find Dated(Find find, ListingEntry entry)
    {
        var status = entry.StatusAt(State.Now);
        return find with { Status = status, When = StatusLines.Of(entry.Consultation, status, State.Today, counts: !State.IsExport) };
    }

    private string TitleOf(FindQuery query)
    {
        if (query.Text.Length == 0 || HasNoWords)
            return "Search";
        var about = $"Search: {Misunderstanding.StartOf(query.Text)}";
        var within = query.Kind is { } kind ? $"{about} in ‘{kind.Title}’" : about;
        return Pages > 1 ? $"{within} (page {PageShown} of {Pages})" : within;
    }
}
