using System.ServiceModel.Syndication;
using System.Xml;
using System.Xml.Linq;

namespace ConsultHub.Tests.Unit.Web.Feeds;

[Collection(FeedSites.Name)]
public sealed class AtomFeedTests(SampleFeeds sample, AwkwardFeeds awkward)
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Theory]
    [InlineData("")]
    [InlineData("?topic=transport")]
    [InlineData("?when=future&sort=opening")]
    [InlineData("?q=bus")]
    public async Task It_holds_what_the_listing_finds(string query)
    {
        var feed = await Load(sample, "/consultations.atom" + query);
        var rows = (await sample.Text("/consultations.csv" + query)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1);

        Assert.Equal(rows.Select(row => row.Split(',')[0]).Order(), feed.Items.Select(Slug).Order());
    }

    [Fact]
    public async Task Its_entries_have_stable_ids_of_their_own_and_the_last_change_stands_first()
    {
        var feed = await Load(sample, "/consultations.atom");

        Assert.Distinct(feed.Items.Select(item => item.Id));
        Assert.Equal(feed.Items.OrderByDescending(item => item.LastUpdatedTime).Select(item => item.LastUpdatedTime), feed.Items.Select(item => item.LastUpdatedTime));
        Assert.Equal(feed.Items.Max(item => item.LastUpdatedTime), feed.LastUpdatedTime);
        Assert.Equal(feed.Items.Select(item => item.Id), (await Load(sample, "/plain-english/consultations.atom")).Items.Select(item => item.Id));
    }

    [Theory]
    [InlineData("summer", "2026-03-05T00:00:00+00:00")]
    [InlineData("midnight", "2026-02-01T09:30:00+00:00")]
    [InlineData("planned", "2026-02-20T00:00:00+00:00")]
    [InlineData("reported", "2026-03-01T00:00:00+00:00")]
    [InlineData("withdrawn", "2026-03-01T00:00:00+00:00")]
    [InlineData("embargoed", "2025-10-01T00:00:00+01:00")]
    [InlineData("to-be-withdrawn", "2026-02-12T00:00:00+00:00")]
    [InlineData("undated", "2026-01-02T03:04:05+00:00")]
    public async Task An_entry_was_updated_when_something_last_happened_to_the_consultation(string slug, string updated) =>
        Assert.Equal(DateTimeOffset.Parse(updated, null), (await Entry(slug)).LastUpdatedTime);

    [Fact]
    public async Task Awkward_words_come_back_as_they_were_written_without_what_xml_forbids()
    {
        var entry = await Entry("words");

        Assert.Equal("Buses, bins; \\n and <b>\"quotes\"</b> & 🚲🚲🚲 cycling – Welsh: Ymgynghoriad ŵyl – and so on for longer than a line can be", entry.Title.Text);
        Assert.Equal("One line.\nAnother  line\twith a tab.", entry.Summary.Text);
    }

    [Fact]
    public async Task An_entry_tells_what_has_happened_the_last_first()
    {
        var news = await News("reported");

        Assert.Equal(["The first bus ran", "We published the results. We kept the buses"], news.Select(item => item.Split(": ", 2)[1].TrimEnd('.')));
    }

    [Fact]
    public async Task An_entry_leads_to_its_page_and_once_there_are_some_to_the_results()
    {
        var links = (await Entry("reported")).Links.Select(link => (link.RelationshipType, link.Uri.AbsoluteUri));

        Assert.Equal([("alternate", "https://consult.testshire.example/consultations/reported"), ("related", "https://consult.testshire.example/consultations/reported/results")], links);
        Assert.Single((await Entry("embargoed")).Links);
    }

    [Fact]
    public async Task It_links_to_itself_and_to_the_listing_with_the_same_filters()
    {
        var feed = await Load(awkward, "/consultations.atom?area=south&topic=waste&sort=newest");

        Assert.Equal("https://consult.testshire.example/consultations.atom?topic=waste&area=south", Link(feed, "self"));
        Assert.Equal(feed.Id, Link(feed, "self"));
        Assert.Equal("https://consult.testshire.example/consultations?topic=waste&area=south&sort=newest", Link(feed, "alternate"));
        Assert.Equal("Consultations: Rubbish & recycling, South", feed.Title.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?q=zzzzqqqq")]
    public async Task It_has_what_rfc_4287_requires(string query)
    {
        var feed = (await sample.Xml("/consultations.atom" + query)).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.All(new[] { feed }.Concat(feed.Elements(Atom + "entry")), element =>
        {
            Assert.Single(element.Elements(Atom + "id"));
            Assert.Single(element.Elements(Atom + "title"));
            Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$", element.Elements(Atom + "updated").Single().Value);
            Assert.Single(element.Elements(Atom + "link"), link => (string?)link.Attribute("rel") == "alternate");
        });
        Assert.NotEmpty(feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);
        Assert.All(feed.Descendants(Atom + "content"), content => Assert.Equal(Xhtml + "div", content.Elements().Single().Name));
    }

    [Fact]
    public async Task It_is_found_under_its_own_media_type()
    {
        using var response = await sample.Get("/consultations.atom");

        Assert.Equal("application/atom+xml", response.Content.Headers.ContentType?.MediaType);
    }

    private static async Task<SyndicationFeed> Load(FeedSite site, string address)
    {
        using var reader = XmlReader.Create(new MemoryStream(await site.Bytes(address)));
        return SyndicationFeed.Load(reader);
    }

    private static string Slug(SyndicationItem item) => item.Id.Split('/')[^1];

    private static string Link(SyndicationFeed feed, string relation) => feed.Links.Single(link => link.RelationshipType == relation).Uri.OriginalString;

    private async Task<SyndicationItem> Entry(string slug) => (await Load(awkward, "/consultations.atom")).Items.Single(item => Slug(item) == slug);

    private async Task<IEnumerable<string>> News(string slug) => (await awkward.Xml("/consultations.atom")).Root!.Elements(Atom + "entry")
        .Single(entry => entry.Element(Atom + "id")!.Value.EndsWith('/' + slug, StringComparison.Ordinal)).Descendants(Xhtml + "li").Select(item => item.Value);
}
