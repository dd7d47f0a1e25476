using System.Xml;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Feeds.Crawling;

/// <summary>Tells search engines of all pages (sitemaps.org, version 0.9): one file, or an index of several where there are too many.</summary>
public static class Sitemap
{
    /// <summary>Its address.</summary>
    public const string Path = "/sitemap.xml";

    /// <summary>The most pages that the protocol allows in a file.</summary>
    public const int MostPages = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The whole sitemap or the index of its parts.</summary>
    public static IResult Answer(SitemapPages pages, SiteContext site, PublicAddresses addresses) =>
        Found(Whole(pages.All().ToList(), addresses.Root, site.Site.Zone));

    /// <summary>A part of the sitemap, from 1; not found where there is none.</summary>
    public static IResult AnswerPart(int number, SitemapPages pages, SiteContext site, PublicAddresses addresses) =>
        Part(pages.All().ToList(), number, addresses.Root, site.Site.Zone) is { } part ? Found(part) : TypedResults.NotFound();

    /// <summary>The sitemap of some pages; where they are too many for a file, the index of its parts.</summary>
    public static byte[] Whole(IReadOnlyList<SitemapPage> pages, string root, DateTimeZone zone) => pages.Count <= MostPages
        ? Write("urlset", "url", pages, root, zone)
        : Write("sitemapindex", "sitemap", pages.Chunk(MostPages).Select((part, index) => new SitemapPage($"/sitemap-{index + 1}.xml", part.Max(page => page.Changed))), root, zone);

    /// <summary>A part of a sitemap that is in several, from 1; null where there is none of that number.</summary>
    public static byte[]? Part(IReadOnlyList<SitemapPage> pages, int number, string root, DateTimeZone zone) =>
        pages.Count > MostPages && number >= 1 && pages.Chunk(MostPages).ElementAtOrDefault(number - 1) is { } part ? Write("urlset", "url", part, root, zone) : null;

    private static Microsoft.AspNetCore.Http.HttpResults.FileContentHttpResult Found(byte[] xml) => TypedResults.Bytes(xml, "application/xml; charset=utf-8");

    private static byte[] Write(string whole, string each, IEnumerable<SitemapPage> pages, string root, DateTimeZone zone) => FeedXml.Bytes(xml =>
    {
        xml.WriteStartElement(whole, Namespace);
        foreach (var page in pages)
            WritePage(xml, each, root + page.Path, page.Changed is { } at ? FeedTimes.WithOffset(at, zone) : null);
        xml.WriteEndElement();
    });

    private static void WritePage(XmlWriter xml, string name, string address, string? changed)
    {
        xml.WriteStartElement(name, Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (changed is not null)
            xml.WriteElementString("lastmod", Namespace, changed);
        xml.WriteEndElement();
    }
}
