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
    private readonly FacetColumns columns;

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
        columns = new FacetColumns(entries);
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
        var hasAll = false;
        for (var place = 0; place < (answer?.Hits.Count ?? entries.Length); place++)
        {
            var number = answer is null ? place : answer.Hits[place].Document;
            if (number >= entries.Length || !IsWithin(number, query))
                continue;
            var status = columns.StatusAt(number, now);
            if (!tally.Add(status, columns.Values(number)))
                continue;
            found.Add(new ListingItem(entries[number], status));
            hasAll |= answer?.Hits[place].HasAll == true;
        }

        var sort = answer is null && query.Sort is null or ListingSort.Best ? ListingSort.Closing : query.Sort ?? ListingSort.Best;
        // The search gives the best first already.
        var sorted = sort == ListingSort.Best ? found : ListingOrder.Sort(found, sort, zone);
        return new ListingResult(query, sort, sorted, tally.Counts) { Answer = answer, HasAll = hasAll };
    }

    /// <summary>All that satisfy a condition, in an order.</summary>
    public IReadOnlyList<ListingItem> Where(Func<ListingItem, bool> condition, Instant now, ListingSort sort) =>
        ListingOrder.Sort(entries.Select(entry => new ListingItem(entry, entry.StatusAt(now))).Where(condition).ToList(), sort, zone);

    private bool IsWithin(int number, ListingQuery query) =>
        (query.From is not { } from || entries[number].Last >= from) && (query.To is not { } to || entries[number].First <= to);
}
