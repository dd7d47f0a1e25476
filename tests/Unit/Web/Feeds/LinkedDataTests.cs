using System.Text.Json;

namespace ConsultHub.Tests.Unit.Web.Feeds;

[Collection(FeedSites.Name)]
public sealed class LinkedDataTests(SampleFeeds sample, AwkwardFeeds awkward)
{
    [Fact]
    public async Task Every_form_of_the_data_in_the_catalogue_is_there_under_its_media_type()
    {
        var forms = (await sample.Json("/data.jsonld")).GetProperty("dcat:dataset").GetProperty("dcat:distribution").EnumerateArray().ToList();

        Assert.Equal(4, forms.Count);
        foreach (var form in forms)
        {
            using var response = await sample.Get(FeedSite.Local(Id(form.GetProperty("dcat:downloadURL"))));
            Assert.Equal(200, (int)response.StatusCode);
            Assert.EndsWith("/media-types/" + response.Content.Headers.ContentType?.MediaType, Id(form.GetProperty("dcat:mediaType")), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_catalogue_has_what_dcat_ap_requires()
    {
        var catalogue = await awkward.Json("/data.jsonld");
        var data = catalogue.GetProperty("dcat:dataset");

        Assert.Equal("Testshire Council", catalogue.GetProperty("dct:publisher").GetProperty("foaf:name").GetString());
        Assert.All([catalogue, data], part => Assert.All(["dct:title", "dct:description"], key => Assert.NotEmpty(part.GetProperty(key).GetProperty("@value").GetString()!)));
        Assert.All(data.GetProperty("dcat:distribution").EnumerateArray(), form => Assert.NotEmpty(Id(form.GetProperty("dcat:accessURL"))!));
        Assert.Equal("2026-03-05T00:00:00+00:00", data.GetProperty("dct:modified").GetProperty("@value").GetString());
    }

    [Fact]
    public async Task A_consultation_is_described_in_the_words_of_schema_org()
    {
        var parts = await Graph("summer");
        var page = parts["WebPage"];
        var consultation = parts["Event"];

        Assert.Equal("https://consult.testshire.example/consultations/summer", page.GetProperty("url").GetString());
        Assert.Equal("2026-03-05T00:00:00+00:00", page.GetProperty("dateModified").GetString());
        Assert.Equal(consultation.GetProperty("@id").GetString(), Id(page.GetProperty("mainEntity")));
        Assert.Equal("2026-03-02", consultation.GetProperty("startDate").GetString());
        Assert.Equal("2026-05-25", consultation.GetProperty("endDate").GetString());
        Assert.Equal("2026-04-07T14:00:00+01:00", consultation.GetProperty("subEvent")[0].GetProperty("startDate").GetString());
        Assert.Equal("https://schema.org/EventScheduled", consultation.GetProperty("eventStatus").GetString());
    }

    [Fact]
    public async Task What_was_withdrawn_is_cancelled() =>
        Assert.Equal("https://schema.org/EventCancelled", (await Graph("withdrawn"))["Event"].GetProperty("eventStatus").GetString());

    [Fact]
    public async Task Without_dates_there_is_no_event_yet() => Assert.DoesNotContain("Event", (await Graph("planned")).Keys);

    [Theory]
    [InlineData("/")]
    [InlineData("/consultations/bus-network")]
    [InlineData("/plain-english/consultations/bus-network")]
    public async Task Pages_link_to_their_description_and_have_no_script_of_any_type(string address)
    {
        var page = await sample.Page(address);
        var links = page.QuerySelectorAll("link[rel=alternate][type='application/ld+json']").Select(link => link.GetAttribute("href")!).ToList();

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.NotEmpty(links);
        foreach (var link in links)
            Assert.True((await sample.Json(link)).TryGetProperty("@context", out _));
    }

    private static string? Id(JsonElement element) => element.GetProperty("@id").GetString();

    private async Task<Dictionary<string, JsonElement>> Graph(string slug) =>
        (await awkward.Json($"/consultations/{slug}/data.jsonld")).GetProperty("@graph").EnumerateArray().ToDictionary(part => part.GetProperty("@type").GetString()!);
}
