using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>A consultation as open data: one item of the JSON and one row of the CSV. The names and their order are the content contract's.</summary>
/// <param name="Slug">The last part of its address; unique on the site.</param>
/// <param name="Title">Title.</param>
/// <param name="Summary">One or two sentences.</param>
/// <param name="Status">Where it stands at the moment of the request.</param>
/// <param name="Kind">What kind of exercise it is.</param>
/// <param name="Opens">When it opens, ISO 8601 with the offset of the site's time zone; null while it has no dates.</param>
/// <param name="Closes">The last second of it for a closing day, or the closing time that was written, in the same form.</param>
/// <param name="Expected">When it is expected, as written, for example <c>2026-Q3</c>; null once it has dates.</param>
/// <param name="Lead">The service or department that leads it, or null.</param>
/// <param name="Topics">Topic ids.</param>
/// <param name="Areas">Area ids; none means everywhere.</param>
/// <param name="Audiences">Audience ids.</param>
/// <param name="Url">The address of its page.</param>
public sealed record ListingRecord(
    string Slug, string Title, string Summary, string Status, string Kind, string? Opens, string? Closes, string? Expected, string? Lead,
    IReadOnlyList<string> Topics, IReadOnlyList<string> Areas, IReadOnlyList<string> Audiences, string Url)
{
    /// <summary>The record of a consultation, in the wording that the reader chose.</summary>
    public static ListingRecord Of(ListingItem item, FeedListing listing)
    {
        var consultation = item.Consultation;
        var zone = listing.Site.Site.Zone;
        return new ListingRecord(
            consultation.Slug, listing.Site.TitleOf(consultation), listing.Site.SummaryOf(consultation), item.Status.Word(), consultation.Kind.Word(),
            consultation.Opens is { } opens ? FeedTimes.WithOffset(opens.Start(zone), zone) : null,
            consultation.Closes is { } closes ? FeedTimes.WithOffset(LastOf(closes, zone), zone) : null,
            consultation.Expected?.Written, consultation.Lead, consultation.Topics, consultation.Areas, consultation.Audiences,
            listing.Addresses.Of($"/consultations/{consultation.Slug}"));
    }

    // A day runs to its last second; a written time is itself the end.
    private static Instant LastOf(Moment closes, DateTimeZone zone) => closes.Time is null ? closes.End(zone) - Duration.FromSeconds(1) : closes.End(zone);
}
