using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Hosting;
using NodaTime.Text;

namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>Describes pages for search engines, in the words of schema.org, as JSON-LD that the pages link to.</summary>
public static class StructuredData
{
    /// <summary>The address of the description of the whole site.</summary>
    public const string SitePath = "/site.jsonld";

    /// <summary>Its media type.</summary>
    public const string ContentType = LinkedData.ContentType;

    /// <summary>The address of the description of a consultation.</summary>
    public static string PathOf(Consultation consultation) => $"/consultations/{consultation.Slug}/data.jsonld";

    /// <summary>The organisation and the site, with the address of its search.</summary>
    public static IResult OfSite(SiteContext site, PublicAddresses addresses) => LinkedData.Answer(LinkedData.Object(
        ("@context", "https://schema.org"),
        ("@graph", new object[]
        {
            Organisation(site.Site, addresses),
            LinkedData.Object(
                ("@type", "WebSite"),
                ("@id", addresses.Permanent("/#site")),
                ("name", Catalogue.TitleOf(site.Site)),
                ("url", addresses.Permanent("/")),
                ("inLanguage", site.Site.Language),
                ("publisher", Id(addresses.Permanent("/#organisation"))),
                ("potentialAction", site.IsExport ? null : LinkedData.Object(
                    ("@type", "SearchAction"),
                    ("target", addresses.Permanent("/search?q={search_term_string}")),
                    ("query-input", "required name=search_term_string")))),
        })));

    /// <summary>A consultation's page, and the consultation as an event once it has dates; not found where there is no such consultation.</summary>
    public static IResult OfConsultation(string slug, SiteContext site, PublicAddresses addresses)
    {
        if (site.Library.Consultation(slug) is not { Draft: false } consultation)
            return TypedResults.NotFound();
        var page = addresses.Permanent($"/consultations/{slug}");
        var hasDates = consultation is { Opens: not null, Closes: not null };
        var graph = new List<object> { Organisation(site.Site, addresses), Page(consultation, page, hasDates, site, addresses) };
        if (hasDates)
            graph.Add(AsEvent(consultation, page, site, addresses));
        return LinkedData.Answer(LinkedData.Object(("@context", "https://schema.org"), ("@graph", graph)));
    }

    private static Dictionary<string, object?> Organisation(Site site, PublicAddresses addresses) => LinkedData.Object(
        ("@type", "GovernmentOrganization"),
        ("@id", addresses.Permanent("/#organisation")),
        ("name", site.Name),
        ("url", addresses.Permanent("/")),
        ("email", site.Contact?.Email),
        ("telephone", site.Contact?.Phone));

    private static Dictionary<string, object?> Page(Consultation consultation, string page, bool hasDates, SiteContext site, PublicAddresses addresses) => LinkedData.Object(
        ("@type", "WebPage"),
        ("@id", page),
        ("url", page),
        ("name", consultation.Title),
        ("description", consultation.Summary),
        ("inLanguage", site.Site.Language),
        ("isPartOf", Id(addresses.Permanent("/#site"))),
        ("publisher", Id(addresses.Permanent("/#organisation"))),
        ("dateModified", FeedTimes.WithOffset(LastChange.Of(consultation, site.Now, site.Site.Zone), site.Site.Zone)),
        ("keywords", consultation.Topics.Count == 0 ? null : consultation.Topics.Select(topic => site.Site.Topics[topic])),
        ("mainEntity", hasDates ? Id(page + "#consultation") : null));

    private static Dictionary<string, object?> AsEvent(Consultation consultation, string page, SiteContext site, PublicAddresses addresses)
    {
        var status = Status(site.StatusOf(consultation));
        return LinkedData.Object(
            ("@type", "Event"),
            ("@id", page + "#consultation"),
            ("name", consultation.Title),
            ("description", consultation.Summary),
            ("url", page),
            ("startDate", Date(consultation.Opens!, site.Site.Zone)),
            ("endDate", Date(consultation.Closes!, site.Site.Zone)),
            ("eventStatus", status),
            ("isAccessibleForFree", true),
            ("organizer", Id(addresses.Permanent("/#organisation"))),
            ("location", Places(consultation, page, site.Site)),
            ("subEvent", consultation.Events.Count == 0 ? null : consultation.Events.Select(meeting => Meeting(meeting, status, page, site.Site.Zone)).ToList()));
    }

    private static List<object> Places(Consultation consultation, string page, Site site) =>
    [
        LinkedData.Object(("@type", "VirtualLocation"), ("url", page)),
        .. consultation.Areas.Select(area => LinkedData.Object(("@type", "AdministrativeArea"), ("name", site.Areas[area].Name))),
    ];

    private static Dictionary<string, object?> Meeting(Event meeting, string status, string page, DateTimeZone zone) => LinkedData.Object(
        ("@type", "Event"),
        ("name", meeting.Name),
        ("url", page),
        ("startDate", Date(meeting.Starts, zone)),
        ("endDate", meeting.Ends is { } ends ? Date(ends, zone) : null),
        ("eventStatus", status),
        ("location", Venue(meeting)));

    private static Dictionary<string, object?>? Venue(Event meeting) => meeting switch
    {
        { Venue: null, Address: null, Online: null } => null,
        { Venue: null, Address: null } => LinkedData.Object(("@type", "VirtualLocation"), ("url", meeting.Online)),
        _ => LinkedData.Object(("@type", "Place"), ("name", meeting.Venue), ("address", meeting.Address)),
    };

    private static string Status(Status status) =>
        status == ConsultHub.Content.Model.Status.Withdrawn ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled";

    private static string Date(Moment moment, DateTimeZone zone) => moment.Time is null
        ? LocalDatePattern.Iso.Format(moment.Date)
        : FeedTimes.WithOffset(moment.Start(zone), zone);

    private static Dictionary<string, object?> Id(string address) => LinkedData.Object(("@id", address));
}
