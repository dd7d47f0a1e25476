using ConsultHub.Web.Hosting;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Feeds.Calendars;

/// <summary>The listing, or one consultation, as a calendar that people can subscribe to.</summary>
public static class ListingCalendar
{
    /// <summary>The address of the listing's calendar.</summary>
    public const string Path = "/consultations.ics";

    /// <summary>Its media type.</summary>
    public const string ContentType = "text/calendar";

    private const string WithCharset = ContentType + "; charset=utf-8";

    /// <summary>The address of a consultation's own calendar.</summary>
    public static string PathOf(Consultation consultation) => $"/consultations/{consultation.Slug}/dates.ics";

    /// <summary>The dates and events of all that match, in the listing's order, or why there is no answer.</summary>
    public static IResult Answer(FeedListing listing)
    {
        if (listing.Refusal is { } refusal)
            return refusal.AsText();
        var site = listing.Site;
        var query = listing.Result.Query with { Sort = default, Page = 1 };
        var entries = listing.Result.All.SelectMany(item => CalendarEntries.Of(item.Consultation, site, listing.Addresses)).ToList();
        var file = new CalendarFile($"{ListingTitle.Of(listing.Result.Understood, site.Site)} ({site.Site.Name})", listing.Addresses.Of(query.Address(Path)), site.Site.Zone);
        return TypedResults.Stream(body => file.Write(entries, site.Now, body), WithCharset);
    }

    /// <summary>The dates and events of one consultation; not found where there is no such consultation.</summary>
    public static IResult AnswerOne(string slug, SiteContext site, PublicAddresses addresses)
    {
        if (site.Library.Consultation(slug) is not { Draft: false } consultation)
            return TypedResults.NotFound();
        var entries = CalendarEntries.Of(consultation, site, addresses).ToList();
        var file = new CalendarFile(site.TitleOf(consultation), addresses.Of(PathOf(consultation)), site.Site.Zone);
        return TypedResults.Stream(body => file.Write(entries, site.Now, body), WithCharset);
    }
}
