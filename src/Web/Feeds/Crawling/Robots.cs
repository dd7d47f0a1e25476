using System.Text;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Feeds.Crawling;

/// <summary>Tells crawlers (RFC 9309) that they may read everything but the endless combinations of filters.</summary>
public static class Robots
{
    /// <summary>Its address.</summary>
    public const string Path = "/robots.txt";

    // The longest rule that matches wins: no query at all, but the pages of a list, and those without anything else.
    private const string Public = """
        User-agent: *
        Allow: /
        Disallow: /*?
        Allow: /*?page=
        Disallow: /*?page=*&
        """;

    private const string Preview = """
        User-agent: *
        Disallow: /
        """;

    /// <summary>The rules. A preview is nobody's to find.</summary>
    public static IResult Answer(SiteOptions options, PublicAddresses addresses)
    {
        var rules = options.Preview ? Preview : $"{Public}\n\nSitemap: {addresses.Permanent(Sitemap.Path)}";
        return TypedResults.Text(rules + "\n", "text/plain", Encoding.UTF8);
    }
}
