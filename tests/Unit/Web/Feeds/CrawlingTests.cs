using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConsultHub.Web.Feeds.Crawling;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

[Collection(FeedSites.Name)]
public sealed class CrawlingTests(SampleFeeds sample, AwkwardFeeds awkward)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace OpenSearch = "http://a9.com/-/spec/opensearch/1.1/";

    [Fact]
    public async Task Every_page_of_the_sitemap_is_there_once_and_can_be_found_by_search_engines()
    {
        var paths = (await Paths(sample)).ToList();

        Assert.Distinct(paths);
        foreach (var path in paths)
        {
            var page = await sample.Page(path);
            Assert.Null(page.QuerySelector("meta[name=robots]"));
            Assert.Equal($"https://consult.meadowshire.example{path}", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_sitemap_knows_every_page_that_the_home_page_and_the_listing_link_to()
    {
        var paths = (await Paths(sample)).ToHashSet();
        foreach (var address in new[] { "/", "/consultations", "/consultations?page=2", "/strategy", "/not-consulting", "/we-asked-you-said-we-did" })
        {
            var links = (await sample.Page(address)).QuerySelectorAll("main a[href^='/'], footer a[href^='/']").Select(link => link.GetAttribute("href")!)
                .Where(link => !link.Contains('?', StringComparison.Ordinal) && !link.Contains('.', StringComparison.Ordinal)).Select(link => link.Split('#')[0]);
            Assert.All(links, link => Assert.Contains(link, paths));
        }
    }

    [Theory]
    [InlineData("/consultations/summer", "2026-03-05T00:00:00+00:00")]
    [InlineData("/consultations/reported/results", "2026-03-01T00:00:00+00:00")]
    [InlineData("/consultations/embargoed", "2025-10-01T00:00:00+01:00")]
    public async Task A_page_changed_when_something_last_happened(string path, string changed)
    {
        var entry = (await awkward.Xml("/sitemap.xml")).Root!.Elements().Single(url => url.Element(Sitemaps + "loc")!.Value == "https://consult.testshire.example" + path);

        Assert.Equal(changed, entry.Element(Sitemaps + "lastmod")!.Value);
    }

    [Fact]
    public async Task The_sitemap_holds_no_draft_and_no_results_to_come()
    {
        var paths = await Paths(awkward);

        Assert.DoesNotContain("/consultations/secret-draft", paths);
        Assert.DoesNotContain("/consultations/embargoed/results", paths);
    }

    [Fact]
    public void A_sitemap_of_more_pages_than_a_file_may_hold_is_an_index_of_parts()
    {
        var changed = Instant.FromUtc(2026, 3, 1, 0, 0);
        var pages = Enumerable.Range(0, Sitemap.MostPages + 1).Select(number => new SitemapPage($"/{number}", number == 7 ? changed : null)).ToList();

        var index = Read(Sitemap.Whole(pages, "https://consult.example", DateTimeZone.Utc));
        Assert.Equal(Sitemaps + "sitemapindex", index.Name);
        Assert.Equal(["https://consult.example/sitemap-1.xml", "https://consult.example/sitemap-2.xml"], index.Descendants(Sitemaps + "loc").Select(loc => loc.Value));
        Assert.Equal("2026-03-01T00:00:00+00:00", index.Descendants(Sitemaps + "lastmod").Single().Value);
        Assert.Equal(Sitemap.MostPages, Read(Sitemap.Part(pages, 1, "", DateTimeZone.Utc)!).Elements().Count());
        Assert.Equal("/50000", Read(Sitemap.Part(pages, 2, "", DateTimeZone.Utc)!).Descendants(Sitemaps + "loc").Single().Value);
        Assert.Null(Sitemap.Part(pages, 3, "", DateTimeZone.Utc));
        Assert.Null(Sitemap.Part(pages[1..], 1, "", DateTimeZone.Utc));
    }

    [Theory]
    [InlineData("/", true)]
    [InlineData("/consultations", true)]
    [InlineData("/consultations?page=2", true)]
    [InlineData("/consultations/bus-network/files/map.pdf", true)]
    [InlineData("/consultations.json", true)]
    [InlineData("/consultations?topic=transport", false)]
    [InlineData("/consultations?topic=transport&page=2", false)]
    [InlineData("/consultations?page=2&topic=transport", false)]
    [InlineData("/plain-english/consultations?when=past&status=closed", false)]
    [InlineData("/consultations.atom?q=bus", false)]
    public async Task Crawlers_may_read_everything_but_the_combinations_of_filters(string address, bool mayRead) =>
        Assert.Equal(mayRead, MayRead(await sample.Text("/robots.txt"), address));

    [Fact]
    public async Task Crawlers_are_told_of_the_sitemap() =>
        Assert.Contains("\nSitemap: https://consult.meadowshire.example/sitemap.xml\n", await sample.Text("/robots.txt"), StringComparison.Ordinal);

    [Fact]
    public async Task Every_search_that_is_described_works()
    {
        var description = (await sample.Xml("/opensearch.xml")).Root!;

        Assert.InRange(description.Element(OpenSearch + "ShortName")!.Value.Length, 1, 16);
        foreach (var url in description.Elements(OpenSearch + "Url"))
        {
            var address = url.Attribute("template")!.Value.Replace("{searchTerms}", "bus", StringComparison.Ordinal).Replace("{startPage?}", "", StringComparison.Ordinal);
            using var response = await sample.Get(FeedSite.Local(address));
            Assert.Equal(200, (int)response.StatusCode);
            Assert.Equal(url.Attribute("type")!.Value, response.Content.Headers.ContentType?.MediaType);
        }
    }

    private static XElement Read(byte[] xml) => XDocument.Load(new MemoryStream(xml)).Root!;

    private static async Task<IEnumerable<string>> Paths(FeedSite site) =>
        (await site.Xml("/sitemap.xml")).Root!.Elements(Sitemaps + "url").Select(url => FeedSite.Local(url.Element(Sitemaps + "loc")!.Value));

    /// <summary>RFC 9309, section 2.2.2: the longest rule that matches decides, and allows where two are as long.</summary>
    private static bool MayRead(string robots, string address) => robots.Split('\n')
        .Select(line => line.Split(": ", 2)).Where(line => line[0] is "Allow" or "Disallow")
        .Where(line => Regex.IsMatch(address, "^" + Regex.Escape(line[1]).Replace("\\*", ".*", StringComparison.Ordinal)))
        .OrderByDescending(line => line[1].Length).ThenBy(line => line[0]).First()[0] == "Allow";
}
