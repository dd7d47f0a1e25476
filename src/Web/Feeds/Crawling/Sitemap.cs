using System.Xml;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace ConsultHub.Web.Feeds.Crawling;

/// <summary>Tells search engines of all pages (sitemaps.org, version 0.9): one file, or an index of several where there are too many.</summary>
public static class Sitemap
{
    /// <summary>Its address.</summary>
    public const string Path = "/sitemap.xml";

    /// <summary>The most pages that the protocol allows in a file.</summary>
    public const int MostPages = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The whole sitemap, or the index of its parts.</summary>
    public static IResult Answer(SitemapPages pages, SiteContext site, PublicAddresses addresses)
    {
        var parts = pages.All().Chunk(MostPages).ToList();
        return parts.Count <= 1 ? File(parts.FirstOrDefault() ?? [], site, addresses) : Index(parts, site, addresses);
    }

    /// <summary>A part of the sitemap, from 1; not found where there is none.</summary>
    public static IResult AnswerPart(int number, SitemapPages pages, SiteContext site, PublicAddresses addresses)
    {
        var parts = pages.All().Chunk(MostPages).ToList();
        return parts.Count > 1 && number >= 1 && number <= parts.Count ? File(parts[number - 1], site, addresses) : TypedResults.NotFound();
    }

    private static FileContentHttpResult File(SitemapPage[] pages, SiteContext site, PublicAddresses addresses) =>
        Answer("urlset", "url", pages.Select(page => (addresses.Permanent(page.Path), page.Changed)), site);

    private static FileContentHttpResult Index(List<SitemapPage[]> parts, SiteContext site, PublicAddresses addresses) =>
        Answer("sitemapindex", "sitemap", parts.Select((part, index) => (addresses.Permanent($"/sitemap-{index + 1}.xml"), part.Max(page => page.Changed))), site);

    private static FileContentHttpResult Answer(string root, string each, IEnumerable<(string Address, Instant? Changed)> entries, SiteContext site)
    {
        var bytes = FeedXml.Bytes(xml =>
        {
            xml.WriteStartElement(root, Namespace);
            foreach (var (address, changed) in entries)
                WriteEntry(xml, each, address, changed is { } at ? FeedTimes.WithOffset(at, site.Site.Zone) : null);
            xml.WriteEndElement();
        });
        return TypedResults.Bytes(bytes, "application/xml; charset=utf-8");
    }

    private static void WriteEntry(XmlWriter xml, string name, string address, string? changed)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (changed is not null)
            xml.WriteElementString("lastmod", Namespace, changed);
        xml.WriteEndElement();
    }
}
