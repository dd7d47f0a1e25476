using ConsultHub.Content.Search;

namespace ConsultHub.Web.Listing;

/// <summary>What a query found.</summary>
/// <param name="Query">The query.</param>
/// <param name="Sort">The order.</param>
/// <param name="All">All that match, in order.</param>
/// <param name="Counts">For each facet and value, how many there would be if that value were ticked alone in its facet.</param>
public sealed record ListingResult(ListingQuery Query, ListingSort Sort, IReadOnlyList<ListingItem> All, FacetCounts Counts)
{
    /// <summary>What the search found for the query's text; null without a text, and for a text without words.</summary>
    public SearchAnswer? Answer { get; init; }

    /// <summary>Whether any of what was found speaks of all that was asked for.</summary>
    public bool HasAll { get; init; }

    /// <summary>Whether the query's text holds no word, so that it narrows nothing: <c>?!</c>, a picture.</summary>
    public bool HasNoWords => Query.Text.Length > 0 && Answer is null;

    /// <summary>What of the query chose these: a text without a word did nothing.</summary>
    public ListingQuery Understood => HasNoWords ? Query with { Text = "" } : Query;

    /// <summary>How many pages there are, at least one.</summary>
    public int Pages => Math.Max(1, (All.Count + ListingIndex.PageSize - 1) / ListingIndex.PageSize);

    /// <summary>The page that is shown: the last one where a later one was asked for.</summary>
    public int Page => Math.Min(Query.Page, Pages);

    /// <summary>Whether a page was asked for that there is not.</summary>
    public bool IsPastTheEnd => Query.Page > Pages;

    /// <summary>Those on the page.</summary>
    public IEnumerable<ListingItem> Items => All.Skip((Page - 1) * ListingIndex.PageSize).Take(ListingIndex.PageSize);

    /// <summary>The place in the whole of the first one on the page, from 1.</summary>
    public int First => (Page - 1) * ListingIndex.PageSize + 1;

    /// <summary>The place in the whole of the last one on the page.</summary>
    public int Last => Math.Min(All.Count, Page * ListingIndex.PageSize);
}
