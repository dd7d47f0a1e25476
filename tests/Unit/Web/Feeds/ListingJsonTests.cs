using System.Text.Json;

namespace ConsultHub.Tests.Unit.Web.Feeds;

[Collection(FeedSites.Name)]
public sealed class ListingJsonTests(SampleFeeds sample, AwkwardFeeds awkward)
{
    [Fact]
    public async Task The_keys_are_the_contracts_and_no_others()
    {
        var answer = await awkward.Json("/consultations.json");

        Assert.Equal(["total", "page", "pages", "items"], Names(answer));
        Assert.All(answer.GetProperty("items").EnumerateArray(), item => Assert.Equal(
            ["slug", "title", "summary", "status", "kind", "opens", "closes", "expected", "lead", "topics", "areas", "audiences", "url"], Names(item)));
    }

    [Theory]
    [InlineData("summer", "open", "2026-03-02T00:00:00+00:00", "2026-05-25T23:59:59+01:00", null)]
    [InlineData("midnight", "open", "2026-02-01T09:30:00+00:00", "2026-03-22T00:00:00+00:00", null)]
    [InlineData("forthcoming", "forthcoming", "2026-04-01T09:00:00+01:00", "2026-06-01T17:00:00+01:00", null)]
    [InlineData("planned", "planned", null, null, "2026-Q3")]
    [InlineData("withdrawn", "withdrawn", "2026-02-01T00:00:00+00:00", "2026-04-01T23:59:59+01:00", null)]
    public async Task Dates_have_the_offset_of_their_own_day_and_a_closing_day_runs_to_its_last_second(string slug, string status, string? opens, string? closes, string? expected)
    {
        var item = await Item(slug);

        Assert.Equal(status, item.GetProperty("status").GetString());
        Assert.Equal(opens, item.GetProperty("opens").GetString());
        Assert.Equal(closes, item.GetProperty("closes").GetString());
        Assert.Equal(expected, item.GetProperty("expected").GetString());
    }

    [Fact]
    public async Task A_date_can_be_read_without_any_decoding() =>
        Assert.Contains("\"2026-05-25T23:59:59+01:00\"", await awkward.Text("/consultations.json"), StringComparison.Ordinal);

    [Fact]
    public async Task Lists_are_lists_and_the_address_is_whole()
    {
        var item = await Item("summer");

        Assert.Equal(["transport", "waste"], item.GetProperty("topics").EnumerateArray().Select(value => value.GetString()));
        Assert.Equal(["north"], item.GetProperty("areas").EnumerateArray().Select(value => value.GetString()));
        Assert.Equal(["carers", "young-people"], item.GetProperty("audiences").EnumerateArray().Select(value => value.GetString()));
        Assert.Equal("https://consult.testshire.example/consultations/summer", item.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?page=2")]
    [InlineData("?when=past")]
    [InlineData("?topic=transport&topic=housing&sort=newest")]
    [InlineData("?area=fernhill&sort=opening")]
    [InlineData("?status=reported&audience=carers")]
    [InlineData("?from=2025-06-01&to=2025-12-31")]
    [InlineData("?q=bus")]
    [InlineData("?q=zzzzqqqq")]
    public async Task Items_stand_in_the_order_and_the_pages_of_the_listing(string query)
    {
        var page = await sample.Page("/consultations" + query);
        var answer = await sample.Json("/consultations.json" + query);

        var shown = page.QuerySelectorAll(".hits > li").Select(hit => hit.QuerySelector("h3 a, h2 a, a")!.GetAttribute("href")!.Split('/')[2].Split('?')[0]);
        Assert.Equal(shown, answer.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("slug").GetString()));
    }

    [Fact]
    public async Task All_pages_together_hold_the_total()
    {
        var first = await sample.Json("/consultations.json");
        var slugs = new HashSet<string>();
        for (var page = 1; page <= first.GetProperty("pages").GetInt32(); page++)
            foreach (var item in (await sample.Json($"/consultations.json?page={page}")).GetProperty("items").EnumerateArray())
                Assert.True(slugs.Add(item.GetProperty("slug").GetString()!));

        Assert.True(first.GetProperty("pages").GetInt32() > 1);
        Assert.Equal(first.GetProperty("total").GetInt32(), slugs.Count);
    }

    [Fact]
    public async Task A_readers_choice_of_words_is_kept()
    {
        var plain = (await sample.Json("/plain-english/consultations.json?q=bus")).GetProperty("items")[0];

        Assert.StartsWith("https://consult.meadowshire.example/plain-english/consultations/", plain.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private async Task<JsonElement> Item(string slug) =>
        (await awkward.Json("/consultations.json")).GetProperty("items").EnumerateArray().Single(item => item.GetProperty("slug").GetString() == slug);
}
