using ConsultHub.Web.Exporting;

namespace ConsultHub.Tests.Unit.Web.Exporting;

public sealed class FeedAddressesTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void A_feed_leads_to_its_other_pages_and_to_pages_of_the_site_but_not_to_other_sites() => Assert.Equal(
        ["/page=2/consultations.atom", "/consultations/bins"],
        In("""
            <feed xmlns="http://www.w3.org/2005/Atom">
              <link rel="next" href="https://council.example/consultations.atom?page=2"/>
              <entry><link href="https://council.example/consultations/bins#dates"/><link href="https://council.example.org/other"/></entry>
            </feed>
            """));

    [Fact]
    public void A_sitemap_leads_to_its_parts() => Assert.Equal(
        ["/sitemap-1.xml", "/sitemap-2.xml"],
        In("""
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
              <sitemap><loc>https://council.example/sitemap-1.xml</loc></sitemap><sitemap><loc>https://council.example/sitemap-2.xml</loc></sitemap>
            </sitemapindex>
            """));

    public void Dispose() => File.Delete(file);

    private List<string> In(string xml)
    {
        File.WriteAllText(file, xml);
        return [.. FeedAddresses.In(file, "https://council.example")];
    }
}
