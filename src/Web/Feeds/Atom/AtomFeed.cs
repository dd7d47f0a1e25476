using System.Xml;
using ConsultHub.Web.Listing;

namespace ConsultHub.Web.Feeds.Atom;

/// <summary>The listing as an Atom feed (RFC 4287): what has changed last comes first.</summary>
public static class AtomFeed
{
    /// <summary>Its address.</summary>
    public const string Path = "/consultations.atom";

    /// <summary>Its media type.</summary>
    public const string ContentType = "application/atom+xml";

    /// <summary>How many entries stand on a page of the feed (RFC 5005, section 3).</summary>
    public const int PageSize = 100;

    internal const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>A page of what matches, or why there is no answer.</summary>
    public static IResult Answer(FeedListing listing)
    {
        var pages = Math.Max(1, (listing.Result.All.Count + PageSize - 1) / PageSize);
        var page = listing.Result.Query.Page;
        if (listing.Refusal is { } refusal)
            return refusal.AsText();
        if (page > pages)
            return new Refusal(StatusCodes.Status404NotFound, $"There is no page {page} of this feed. The last page is {pages}.").AsText();
        return TypedResults.Bytes(Write(listing, page, pages), $"{ContentType}; charset=utf-8");
    }

    internal static void WriteText(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, FeedXml.Clean(text));

    internal static void WriteLink(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", FeedXml.Clean(address));
        xml.WriteEndElement();
    }

    private static byte[] Write(FeedListing listing, int page, int pages)
    {
        var items = listing.Result.All.OrderByDescending(item => listing.Changed(item.Consultation)).ThenBy(item => item.Consultation.Slug, StringComparer.Ordinal);
        return FeedXml.Bytes(xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, listing.Site.Site.Language);
            WriteHead(xml, listing);
            WriteLinks(xml, listing, page, pages);
            foreach (var item in items.Skip((page - 1) * PageSize).Take(PageSize))
                AtomEntry.Write(xml, item, listing);
            xml.WriteEndElement();
        });
    }

    private static void WriteHead(XmlWriter xml, FeedListing listing)
    {
        var site = listing.Site.Site;
        WriteText(xml, "title", ListingTitle.Of(listing.Result.Understood, site));
        WriteText(xml, "subtitle", $"Consultations by {site.Name}: what has opened, changed or been decided.");
        WriteText(xml, "id", AddressOf(listing, 1));
        WriteText(xml, "updated", FeedTimes.WithOffset(LastChangeOf(listing), site.Zone));
        WriteText(xml, "icon", listing.Addresses.Permanent("/icon.svg"));
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", site.Name);
        WriteText(xml, "uri", listing.Addresses.Permanent("/"));
        xml.WriteEndElement();
    }

    private static void WriteLinks(XmlWriter xml, FeedListing listing, int page, int pages)
    {
        WriteLink(xml, "self", ContentType, AddressOf(listing, page));
        WriteLink(xml, "alternate", "text/html", listing.Addresses.Of((listing.Result.Query with { Page = 1 }).Address()));
        if (pages == 1)
            return;
        WriteLink(xml, "first", ContentType, AddressOf(listing, 1));
        WriteLink(xml, "last", ContentType, AddressOf(listing, pages));
        if (page > 1)
            WriteLink(xml, "previous", ContentType, AddressOf(listing, page - 1));
        if (page < pages)
            WriteLink(xml, "next", ContentType, AddressOf(listing, page + 1));
    }

    private static string AddressOf(FeedListing listing, int page) => listing.Addresses.Of((listing.Result.Query with { Sort = default, Page = page }).Address(Path));

    // A feed without entries changed when anything on the site last did by itself.
    private static Instant LastChangeOf(FeedListing listing) => listing.Result.All.Select(item => listing.Changed(item.Consultation))
        .DefaultIfEmpty(listing.Site.Library.ChangedBefore(listing.Site.Now)).Max();
}
