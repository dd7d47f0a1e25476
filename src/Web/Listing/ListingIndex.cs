using ConsultHub.Content.Search;

namespace ConsultHub.Web.Listing;

/// <summary>All consultations of a library, ready to be filtered, counted and put in order.</summary>
public sealed class ListingIndex
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 20;

    private readonly DateTimeZone zone;
    private readonly FacetValues vocabulary;
    private readonly Site site;
    private readonly Derived<Consultation, ListingEntry> made;
    private readonly ListingEntry[] entries;

    /// <summary>The consultations of a library.</summary>
    /// <param name="library">The library.</param>
    /// <param name="before">The index of the library before, from which what is unchanged is taken over; null for the first.</param>
    public ListingIndex(ContentLibrary library, ListingIndex? before = null)
    {
        site = library.Site;
        zone = library.Site.Zone;
        vocabulary = new FacetValues(library.Site);
        var around = new AreasAround(library.Site, vocabulary);
        made = new(library.Consultations, consultation => new ListingEntry(consultation, zone, vocabulary, around), ReferenceEquals(before?.site, site) ? before.made : null);
        entries = library.Consultations.Select((consultation, number) => made.Of(consultation).At(number)).ToArray();
    }

    /// <summary>All entries, in the order of the library.</summary>
    public IReadOnlyList<ListingEntry> Entries => entries;

    /// <summary>All that match a query at an instant, in the query's order, with counts for each facet.</summary>
    /// <param name="query">The query.</param>
    /// <param name="answer">What the search found for the query's text, with the consultations first in its documents; null without a text.</param>
    /// <param name="now">The instant.</param>
    public ListingResult Find(ListingQuery query, SearchAnswer? answer, Instant now)
    {
        var found = new List<ListingItem>(query.HasFilters ? 0 : answer?.Hits.Count ?? entries.Length);
        var tally = new FacetTally(query, vocabulary);
        foreach (var entry in answer is null ? entries : Found(answer))
        {
            var item = new ListingItem(entry, entry.StatusAt(now));
            if (IsWithin(entry, query) && tally.Add(item))
                found.Add(item);
        }

        var sort = answer is null && query.Sort is null or ListingSort.Best ? ListingSort.Closing : query.Sort ?? ListingSort.Best;
        // The search gives the best first already.
        var sorted = sort == ListingSort.Best ? found : ListingOrder.Sort(found, sort, zone);
        return new ListingResult(query, sort, sorted, tally.Counts(vocabulary)) { Answer = answer };
    }

    /// <summary>All that satisfy a condition, in an order.</summary>
    public IReadOnlyList<ListingItem> Where(Func<ListingItem, bool> condition, Instant now, ListingSort sort) =>
        ListingOrder.Sort(entries.Select(entry => new ListingItem(entry, entry.StatusAt(now))).Where(condition).ToList(), sort, zone);

    private IEnumerable<ListingEntry> Found(SearchAnswer answer) =>
        answer.Hits.Where(hit => hit.Document < entries.Length).Select(hit => entries[hit.Document]);

    private static bool IsWithin(ListingEntry entry, ListingQuery query) =>
        (query.From is not { } from || entry.Last >= from) && (query.To is not { } to || entry.First <= to);
}
