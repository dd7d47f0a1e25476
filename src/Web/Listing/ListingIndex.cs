
namespace ConsultHub.Web.Listing;

/// <summary>All consultations of a library, ready to be filtered, counted and put in order.</summary>
public sealed class ListingIndex(ContentLibrary library)
{
    /// <summary>How many stand on a page.</summary>
    public const int PageSize = 20;

    private static readonly Facet[] Facets = Enum.GetValues<Facet>();

    private readonly ListingEntry[] entries = library.Consultations.Select(consultation => new ListingEntry(consultation, library.Site)).ToArray();

    /// <summary>All entries, in the order of their slugs.</summary>
    public IReadOnlyList<ListingEntry> Entries => entries;

    /// <summary>All that match a query at an instant, in the query's order, with counts for each facet.</summary>
    public ListingResult Find(ListingQuery query, Instant now)
    {
        var found = new List<ListingItem>();
        var counts = Facets.ToDictionary(facet => facet, _ => new Dictionary<string, int>(StringComparer.Ordinal));
        var text = new TextMatch(query.Text);
        foreach (var entry in entries)
        {
            if (!IsWithin(entry, query) || !text.Matches(entry.Consultation))
                continue;
            var item = new ListingItem(entry, entry.StatusAt(now));
            Count(counts, item, Missed(item, query), found);
        }

        return new ListingResult(query, ListingOrder.Sort(found, query.Sort, library.Site.Zone), counts);
    }

    /// <summary>All that satisfy a condition, in an order.</summary>
    public IReadOnlyList<ListingItem> Where(Func<ListingItem, bool> condition, Instant now, ListingSort sort) =>
        ListingOrder.Sort(entries.Select(entry => new ListingItem(entry, entry.StatusAt(now))).Where(condition).ToList(), sort, library.Site.Zone);

    // A value's count says how many there would be if it alone were ticked in its facet, so it counts those that only its own facet leaves out.
    private static void Count(
        Dictionary<Facet, Dictionary<string, int>> counts, ListingItem item, List<Facet> missed, List<ListingItem> found)
    {
        if (missed.Count == 0)
            found.Add(item);
        foreach (var facet in missed.Count switch { 0 => Facets, 1 => missed.ToArray(), _ => [] })
            foreach (var value in item.Values(facet))
                counts[facet][value] = counts[facet].GetValueOrDefault(value) + 1;
    }

    private static List<Facet> Missed(ListingItem item, ListingQuery query)
    {
        var missed = new List<Facet>();
        foreach (var facet in Facets)
        {
            var chosen = query.Values(facet);
            if (chosen.Count > 0 && !item.Values(facet).Any(chosen.Contains))
                missed.Add(facet);
        }

        return missed;
    }

    private static bool IsWithin(ListingEntry entry, ListingQuery query) =>
        (query.From is not { } from || entry.Last >= from) && (query.To is not { } to || entry.First <= to);
}
