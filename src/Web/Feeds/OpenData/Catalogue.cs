using ConsultHub.Web.Feeds.Atom;
using ConsultHub.Web.Feeds.Calendars;

namespace ConsultHub.Web.Feeds.OpenData;

/// <summary>Describes the open data for data catalogues: DCAT-AP 3 as JSON-LD.</summary>
public static class Catalogue
{
    /// <summary>Its address.</summary>
    public const string Path = "/data.jsonld";

    // https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/frequency
    private const string Continuously = "http://publications.europa.eu/resource/authority/frequency/UPDATE_CONT";
    private const string Government = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private const string MediaTypes = "https://www.iana.org/assignments/media-types/";

    private static readonly Dictionary<string, object?> Context = new()
    {
        ["dcat"] = "http://www.w3.org/ns/dcat#",
        ["dct"] = "http://purl.org/dc/terms/",
        ["foaf"] = "http://xmlns.com/foaf/0.1/",
        ["vcard"] = "http://www.w3.org/2006/vcard/ns#",
        ["xsd"] = "http://www.w3.org/2001/XMLSchema#",
    };

    /// <summary>What the data is called.</summary>
    public static string TitleOf(Site site) => $"Consultations by {site.Name}";

    /// <summary>What the data is.</summary>
    public static string DescriptionOf(Site site) => $"Every consultation that {site.Name} has run, is running or plans to run: what it is about, its dates and where it stands.";

    /// <summary>A catalogue of one data set in its several forms.</summary>
    public static IResult Answer(FeedListing listing)
    {
        var (site, addresses) = (listing.Site.Site, listing.Addresses);
        return LinkedData.Answer(LinkedData.Object(
            ("@context", Context),
            ("@id", addresses.Permanent(Path)),
            ("@type", "dcat:Catalog"),
            ("dct:title", Text(TitleOf(site), site)),
            ("dct:description", Text($"The open data of {site.Name} about its consultations.", site)),
            ("dct:publisher", Publisher(site, addresses)),
            ("foaf:homepage", Link(addresses.Permanent("/"))),
            ("dcat:dataset", DataSet(listing))));
    }

    private static Dictionary<string, object?> DataSet(FeedListing listing)
    {
        var (site, addresses) = (listing.Site.Site, listing.Addresses);
        return LinkedData.Object(
            ("@id", addresses.Permanent(Path) + "#consultations"),
            ("@type", "dcat:Dataset"),
            ("dct:identifier", addresses.Permanent(Path) + "#consultations"),
            ("dct:title", Text(TitleOf(site), site)),
            ("dct:description", Text(DescriptionOf(site), site)),
            ("dct:publisher", Link(addresses.Permanent("/#organisation"))),
            ("dct:accrualPeriodicity", Link(Continuously)),
            ("dcat:theme", Link(Government)),
            ("dcat:keyword", new[] { Text("consultation", site), Text("public participation", site), Text("local government", site) }),
            ("dcat:landingPage", Link(addresses.Permanent("/consultations"))),
            ("foaf:page", Link(addresses.Permanent("/follow"))),
            ("dct:modified", Modified(listing)),
            ("dcat:contactPoint", Contact(site)),
            ("dcat:distribution", Distributions(addresses, site)));
    }

    private static Dictionary<string, object?> Publisher(Site site, PublicAddresses addresses) => LinkedData.Object(
        ("@id", addresses.Permanent("/#organisation")), ("@type", "foaf:Agent"), ("foaf:name", site.Name));

    private static Dictionary<string, object?>? Contact(Site site) => site.Contact is not { } contact ? null : LinkedData.Object(
        ("@type", "vcard:Organization"),
        ("vcard:fn", contact.Name),
        ("vcard:hasEmail", contact.Email is { } email ? Link($"mailto:{email}") : null));

    private static Dictionary<string, object?>? Modified(FeedListing listing) => listing.Result.All.Count == 0 ? null : LinkedData.Object(
        ("@type", "xsd:dateTime"),
        ("@value", FeedTimes.WithOffset(listing.Result.All.Max(item => listing.Changed(item.Consultation)), listing.Site.Site.Zone)));

    private static object[] Distributions(PublicAddresses addresses, Site site) =>
    [
        Distribution(addresses, ListingCsv.Path, ListingCsv.ContentType, Text("All consultations, a row each (CSV)", site), ListingCsvDescription.Path),
        Distribution(addresses, ListingJson.Path, ListingJson.ContentType, Text("All consultations, in pages (JSON)", site)),
        Distribution(addresses, AtomFeed.Path, AtomFeed.ContentType, Text("What is new (Atom)", site)),
        Distribution(addresses, ListingCalendar.Path, ListingCalendar.ContentType, Text("Dates and events (iCalendar)", site)),
    ];

    private static Dictionary<string, object?> Distribution(PublicAddresses addresses, string path, string type, object title, string? description = null) => LinkedData.Object(
        ("@id", addresses.Permanent(Path) + "#" + path.TrimStart('/')),
        ("@type", "dcat:Distribution"),
        ("dct:title", title),
        ("dcat:accessURL", Link(addresses.Permanent(path))),
        ("dcat:downloadURL", Link(addresses.Permanent(path))),
        ("dcat:mediaType", Link(MediaTypes + type)),
        ("dct:conformsTo", description is null ? null : Link(addresses.Permanent(description))));

    private static Dictionary<string, object?> Text(string text, Site site) => LinkedData.Object(("@value", text), ("@language", site.Language));

    private static Dictionary<string, object?> Link(string address) => LinkedData.Object(("@id", address));
}
