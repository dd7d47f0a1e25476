using ConsultHub.Content.Search;
using ConsultHub.Web.Feeds;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>The listing of all consultations, past, present and future.</summary>
public sealed class IndexModel(SiteContext site) : SitePageModel(site)
{
    private SearchSnapshot? search;

    /// <summary>What was found.</summary>
    public ListingResult Result { get; private set; } = null!;

    /// <summary>The orders that can be chosen.</summary>
    public IReadOnlyList<(ListingSort Sort, string Name)> Sorts =>
    [
        .. Result.Answer is null ? [] : new[] { (ListingSort.Best, "Best match") },
        (ListingSort.Closing, "Closing date"), (ListingSort.Opening, "Opening date"), (ListingSort.Newest, "Newest"),
    ];

    /// <summary>How many were found, in words.</summary>
    public string Tally
    {
        get
        {
            var count = Numbers.Count(Result.All.Count, "consultation", "consultations");
            return Result.Answer is null ? count : $"{count} about ‘{Result.Answer.Corrected ?? Result.Query.Text}’";
        }
    }

    /// <summary>The groups of choices.</summary>
    public IReadOnlyList<FilterGroup> Groups => FilterGroup.All(Result, State.Site);

    /// <summary>The groups of choices with what each would find by itself.</summary>
    public IReadOnlyList<FilterGroup> SingleChoices => FilterGroup.All(State.Listing.Find(new ListingQuery(), null, State.Now), State.Site);

    /// <summary>Answers with what was found. An address that is only partly understood still gets an answer, under the status that says so.</summary>
    public async Task OnGetAsync()
    {
        var query = ListingQueryReader.Read(Request.Query, State.Site);
        search = query.Text.Length > 0 ? await State.Search : null;
        Result = State.Find(query, search);
        Section = SiteSection.Consultations;
        Title = TitleOf(Result.Understood);
        Feeds = FeedLinks.Of(query, ListingTitle.Of(Result.Understood, State.Site));
        Description = $"Search every consultation that {State.Site.Name} has run, is running or plans to run.";
        if (Misunderstanding.Of(query.Unknown) is { } misunderstood)
            Refuse(StatusCodes.Status400BadRequest, $"{misunderstood}, so we left it out.");
        else if (Result.IsPastTheEnd)
            Refuse(StatusCodes.Status404NotFound, $"There is no page {Numbers.Figures(query.Page)}. This is the last page.");
    }

    /// <summary>The consultations on the page, with the words that were searched for.</summary>
    public IEnumerable<Hit> Hits
    {
        get
        {
            var asked = Result.Query.Values(Facet.Area);
            List<Hit> hits = [.. Result.Items.Select(item => new Hit(item, State) { AskedAreas = asked })];
            if (Result.Answer is not { } answer)
                return hits;
            return hits.Zip(search!.Snippets(hits.Select(hit => (hit.Item.Entry.Number, hit.Summary)), answer), (hit, snippet) => hit with
            {
                MarkedTitle = answer.Mark(hit.Title),
                MarkedLabels = answer.Mark(hit.Labels),
                MarkedAudiences = answer.Mark(hit.Audiences) is var audiences && audiences.Any(segment => segment.Matched) ? audiences : null,
                Snippet = snippet,
            });
        }
    }

    /// <summary>Whether none of what was found has all the words, and that is to be told.</summary>
    public bool IsPartial => Result is { Answer: not null, HasAll: false, All.Count: > 0 };

    private string TitleOf(ListingQuery query)
    {
        var about = query.Text.Length > 0 ? $"Consultations about ‘{Misunderstanding.StartOf(query.Text)}’" : "Consultations";
        var filtered = query.HasFilters ? $"{about}, filtered" : about;
        return Result.Pages > 1 ? $"{filtered} (page {Result.Page} of {Result.Pages})" : filtered;
    }
}
