namespace ConsultHub.Web.Listing;

/// <summary>Puts consultations in order. Equals stand in the order of their slugs, so that pages never change by themselves.</summary>
internal static class ListingOrder
{
    /// <summary>An order that does not depend on a search text.</summary>
    public static IReadOnlyList<ListingItem> Sort(List<ListingItem> items, ListingSort sort, DateTimeZone zone) => (sort switch
    {
        ListingSort.Closing => items.OrderBy(Rank).ThenBy(item => ClosingKey(item, zone)),
        ListingSort.Opening => items.OrderByDescending(item => item.Entry.First),
        _ => items.OrderBy(item => item.When == When.Future).ThenBy(item => NewestKey(item, zone)),
    }).ThenBy(item => item.Consultation.Slug, StringComparer.Ordinal).ToList();

    private static int Rank(ListingItem item) => item.Status switch
    {
        Status.Open => 0,
        Status.Forthcoming or Status.Planned => 1,
        _ => 2,
    };

    // Ascending for what can still be acted on, descending for what is over.
    private static long ClosingKey(ListingItem item, DateTimeZone zone) => item.Status switch
    {
        Status.Open => item.Consultation.Closes!.End(zone).ToUnixTimeSeconds(),
        Status.Forthcoming or Status.Planned => zone.AtStartOfDay(item.Entry.First).ToInstant().ToUnixTimeSeconds(),
        _ => -zone.AtStartOfDay(item.Entry.Last).ToInstant().ToUnixTimeSeconds(),
    };

    // Descending for what has happened, ascending for what is still to come.
    private static long NewestKey(ListingItem item, DateTimeZone zone)
    {
        var day = zone.AtStartOfDay(LastHappened(item)).ToInstant().ToUnixTimeSeconds();
        return item.When == When.Future ? day : -day;
    }

    private static LocalDate LastHappened(ListingItem item) => item.Status switch
    {
        Status.Withdrawn => item.Consultation.Withdrawn!.On,
        Status.Reported => item.Consultation.Results!.Published,
        Status.Closed => item.Entry.Last,
        _ => item.Entry.First,
    };
}
