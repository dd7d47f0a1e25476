using ConsultHub.Web.Feeds.Atom;
using ConsultHub.Web.Feeds.Calendars;
using ConsultHub.Web.Feeds.OpenData;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Feeds;

/// <summary>The links that tell browsers, feed readers and catalogues what else there is.</summary>
public static class FeedLinks
{
    /// <summary>The feeds of the whole listing.</summary>
    public static IReadOnlyList<FeedLink> Everything { get; } = Of(new ListingQuery(), "All consultations");

    /// <summary>The feeds of a listing query, with its name in words. Only the JSON has the listing's pages.</summary>
    public static IReadOnlyList<FeedLink> Of(ListingQuery query, string name)
    {
        var all = query with { Page = 1 };
        return
        [
            new(all.Address(AtomFeed.Path), AtomFeed.ContentType, $"{name}: what is new (Atom feed)"),
            new(all.Address(ListingCalendar.Path), ListingCalendar.ContentType, $"{name}: dates and events (calendar)"),
            new(query.Address(ListingJson.Path), ListingJson.ContentType, $"{name}: data (JSON)"),
            new(all.Address(ListingCsv.Path), ListingCsv.ContentType, $"{name}: data (CSV)"),
        ];
    }

    /// <summary>What there is of one consultation, and the feeds of the whole listing.</summary>
    public static IReadOnlyList<FeedLink> Of(Consultation consultation) => consultation.Draft ? [] :
    [
        new(ListingCalendar.PathOf(consultation), ListingCalendar.ContentType, $"{consultation.Title}: dates and events (calendar)"),
        new(StructuredData.PathOf(consultation), StructuredData.ContentType, $"{consultation.Title}: data (schema.org)"),
        .. Everything,
    ];
}
