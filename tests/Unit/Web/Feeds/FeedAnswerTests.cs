using System.Net;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>What holds for every feed.</summary>
[Collection(FeedSites.Name)]
public sealed class FeedAnswerTests(SampleFeeds sample, AwkwardFeeds awkward)
{
    private static readonly string[] Listings = ["/consultations.json", "/consultations.csv", "/consultations.atom", "/consultations.ics"];

    private static readonly string[] All =
    [
        .. Listings, "/consultations/summer/dates.ics", "/consultations/summer/data.jsonld", "/consultations/embargoed/dates.ics", "/consultations/embargoed/data.jsonld",
        "/consultations.csv-metadata.json", "/data.jsonld", "/site.jsonld", "/sitemap.xml", "/robots.txt", "/opensearch.xml",
    ];

    [Theory]
    [InlineData("?topic=nothing", 400)]
    [InlineData("?area=north&when=never", 400)]
    [InlineData("?from=yesterday", 400)]
    [InlineData("?page=0", 400)]
    [InlineData("?sort=random", 400)]
    [InlineData("?page=99", 404)]
    [InlineData("?topic=&utm_source=newsletter", 200)]
    public async Task Filters_are_refused_as_the_listing_refuses_them(string query, int status)
    {
        foreach (var path in Listings.Prepend("/consultations"))
        {
            using var response = await awkward.Get(path + query);
            Assert.Equal((path, status), (path, (int)response.StatusCode));
        }
    }

    [Fact]
    public async Task A_refusal_says_in_a_sentence_what_was_not_understood()
    {
        using var text = await awkward.Get("/consultations.csv?topic=nothing");
        using var json = await awkward.Get("/consultations.json?topic=nothing");

        Assert.Equal("We did not understand ‘topic=nothing’ in the address.\n", await text.Content.ReadAsStringAsync());
        Assert.Equal("text/plain", text.Content.Headers.ContentType?.MediaType);
        Assert.Equal("application/problem+json", json.Content.Headers.ContentType?.MediaType);
        Assert.Contains("‘topic=nothing’", await json.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_that_is_still_to_come_is_in_any_feed_in_any_view()
    {
        foreach (var view in new[] { "", "/plain-english", "/large-print", "/plain-english/large-print" })
            foreach (var address in All)
            {
                var text = await awkward.Text(view + address);
                Assert.DoesNotContain("SECRET", text, StringComparison.OrdinalIgnoreCase);
                Assert.DoesNotContain("FUTURE-", text, StringComparison.OrdinalIgnoreCase);
            }
    }

    [Theory]
    [InlineData("SECRET-DECISION", "embargoed")]
    [InlineData("SECRET-RESULTS", "embargoed")]
    [InlineData("SECRET-UPDATE", "embargoed")]
    [InlineData("FUTURE-UPDATE", "reported")]
    [InlineData("FUTURE-CHANGE", "summer")]
    [InlineData("SECRET-WITHDRAWAL", "to-be-withdrawn")]
    [InlineData("SECRET-DRAFT", "secret-draft")]
    public async Task Nothing_is_found_by_words_that_are_still_to_come(string words, string slug)
    {
        var found = (await awkward.Json($"/consultations.json?q={words}")).GetProperty("items").EnumerateArray();

        Assert.DoesNotContain(slug, found.Select(item => item.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task Drafts_are_in_no_feed_of_a_preview_either()
    {
        var preview = new AwkwardFeeds { Preview = true };
        await preview.InitializeAsync();
        try
        {
            Assert.Contains("SECRET-DRAFT", (await preview.Page("/consultations")).Body!.TextContent, StringComparison.Ordinal);
            foreach (var address in All)
                Assert.DoesNotContain("SECRET-DRAFT", await preview.Text(address), StringComparison.OrdinalIgnoreCase);
            Assert.Equal("User-agent: *\nDisallow: /\n", await preview.Text("/robots.txt"));
        }
        finally
        {
            await preview.DisposeAsync();
        }
    }

    [Fact]
    public async Task Pages_of_other_sites_may_read_them_and_whoever_has_one_is_not_sent_it_again()
    {
        foreach (var address in All)
        {
            using var first = await awkward.Get(address);
            using var second = await awkward.Get(address, ("If-None-Match", first.Headers.ETag!.ToString()));
            Assert.Equal("*", first.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Equal("cross-origin", first.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
            Assert.Equal((address, HttpStatusCode.NotModified), (address, second.StatusCode));
            Assert.Equal("*", second.Headers.GetValues("Access-Control-Allow-Origin").Single());
        }
    }

    [Fact]
    public async Task Scripts_of_other_sites_may_read_and_send_back_the_tag()
    {
        foreach (var address in All)
        {
            using var first = await awkward.Get(address, ("Origin", "https://elsewhere.example"));
            using var asked = await awkward.Send(HttpMethod.Options, address, ("Origin", "https://elsewhere.example"), ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "if-none-match"));
            Assert.Contains("ETag", first.Headers.GetValues("Access-Control-Expose-Headers").Single(), StringComparison.Ordinal);
            Assert.Equal((address, HttpStatusCode.NoContent), (address, asked.StatusCode));
            Assert.Equal("*", asked.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Equal("If-None-Match", asked.Headers.GetValues("Access-Control-Allow-Headers").Single());
        }
    }

    [Theory]
    [InlineData("/consultations")]
    [InlineData("/")]
    public async Task Scripts_of_other_sites_may_not_read_pages(string address)
    {
        using var asked = await awkward.Send(HttpMethod.Options, address, ("Origin", "https://elsewhere.example"), ("Access-Control-Request-Method", "GET"));
        using var page = await awkward.Get(address, ("Origin", "https://elsewhere.example"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, asked.StatusCode);
        Assert.False(asked.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.False(page.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task They_answer_to_head_with_their_media_type()
    {
        foreach (var address in All)
        {
            using var get = await awkward.Get(address);
            using var head = await awkward.Head(address);
            Assert.Equal((address, HttpStatusCode.OK), (address, head.StatusCode));
            Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        }
    }

    [Fact]
    public async Task Who_asks_for_the_head_again_is_not_told_that_the_feed_is_empty()
    {
        foreach (var address in All)
        {
            var length = (await awkward.Bytes(address)).Length;
            for (var time = 1; time <= 3; time++)
            {
                using var head = await awkward.Head(address);
                Assert.Equal((address, time, length), (address, time, head.Content.Headers.ContentLength ?? length));
            }
        }
    }

    [Fact]
    public async Task Who_has_a_feed_and_asks_for_its_head_is_told_so()
    {
        using var get = await awkward.Get("/consultations.csv");
        using var head = await awkward.Send(HttpMethod.Head, "/consultations.csv", ("If-None-Match", get.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, head.StatusCode);
    }

    [Theory]
    [InlineData("/consultations?topic=transport&area=fernhill&page=1", "/consultations.atom?topic=transport&area=fernhill")]
    [InlineData("/consultations?page=2", "/consultations.json?page=2")]
    [InlineData("/areas/fernhill", "/consultations.atom?area=fernhill")]
    [InlineData("/topics/transport", "/consultations.csv?topic=transport")]
    [InlineData("/consultations/bus-network", "/consultations/bus-network/dates.ics")]
    [InlineData("/large-print/areas/fernhill", "/large-print/consultations.ics?area=fernhill")]
    [InlineData("/about", "/consultations.json")]
    [InlineData("/follow?area=fernhill", "/consultations.atom?area=fernhill")]
    public async Task A_page_links_to_the_feeds_of_what_it_shows(string page, string feed)
    {
        var links = (await sample.Page(page)).QuerySelectorAll("link[rel=alternate]").ToDictionary(link => link.GetAttribute("href")!, link => link.GetAttribute("type"));

        Assert.Contains(feed, links.Keys);
        foreach (var (address, type) in links)
        {
            using var response = await sample.Get(address);
            Assert.Equal((address, 200, type), (address, (int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        }
    }

    [Fact]
    public async Task The_page_on_how_to_follow_gives_whole_addresses_of_what_was_chosen()
    {
        var page = await sample.Page("/follow?topic=transport&area=fernhill&page=3");
        var text = page.QuerySelector("main")!.TextContent;

        Assert.Contains("https://consult.meadowshire.example/consultations.ics?when=present&when=future&topic=transport&area=fernhill", text, StringComparison.Ordinal);
        Assert.Contains("https://consult.meadowshire.example/consultations.atom?topic=transport&area=fernhill", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='webcal://consult.meadowshire.example/consultations.ics?when=present&when=future&topic=transport&area=fernhill']"));
        Assert.Equal("fernhill", page.QuerySelector("#area option[selected]")!.GetAttribute("value"));
        Assert.NotNull((await sample.Page("/")).QuerySelector("footer a[href='/follow']"));
    }
}
