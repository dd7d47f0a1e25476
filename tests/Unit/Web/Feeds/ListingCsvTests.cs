using System.Text.Json;
using CsvHelper;

namespace ConsultHub.Tests.Unit.Web.Feeds;

[Collection(FeedSites.Name)]
public sealed class ListingCsvTests(SampleFeeds sample, AwkwardFeeds awkward)
{
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    [Fact]
    public async Task The_header_row_has_the_names_of_the_json()
    {
        var item = (await awkward.Json("/consultations.json")).GetProperty("items")[0];

        Assert.Equal(item.EnumerateObject().Select(property => property.Name), (await Rows(awkward, ""))[0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?when=past&sort=newest")]
    [InlineData("?topic=transport")]
    [InlineData("?q=bus")]
    public async Task It_has_a_row_for_each_that_matches_in_the_listings_order(string query)
    {
        var rows = await Rows(sample, query);

        Assert.Equal(await AllSlugs(sample, query), rows.Skip(1).Select(row => row[0]));
    }

    [Fact]
    public async Task Every_cell_comes_back_as_the_json_has_it()
    {
        var items = await AllItems(sample, "");
        var rows = await Rows(sample, "");

        Assert.All(items.Zip(rows.Skip(1)), pair => Assert.Equal(pair.First.EnumerateObject().Select(property => Cell(property.Value)), pair.Second));
    }

    [Fact]
    public async Task No_cell_can_be_run_as_a_formula()
    {
        var rows = await Rows(awkward, "");
        var row = rows.Single(row => row[0] == "formula");

        Assert.All(rows.SelectMany(cells => cells), cell => Assert.False(cell.Length > 0 && Formula.Contains(cell[0])));
        Assert.Equal(["'＝1+1", "'＋1", "'－1"], rows.Single(row => row[0] == "wide-formula") is var wide ? new[] { wide[1], wide[2], wide[8] } : []);
        Assert.Equal("'=HYPERLINK(\"https://evil.example\",\"Click\")", row[1]);
        Assert.Equal("'-1+1|cmd", row[2]);
        Assert.Equal("'@SUM(A1:A9)", row[8]);
    }

    [Fact]
    public async Task Lists_are_joined_by_the_separator_that_the_description_names()
    {
        var separator = (await awkward.Json("/consultations.csv-metadata.json")).GetProperty("tableSchema").GetProperty("columns").EnumerateArray()
            .Single(column => column.GetProperty("name").GetString() == "topics").GetProperty("separator").GetString();

        Assert.Equal(["transport", "waste"], (await Rows(awkward, "")).Single(row => row[0] == "summer")[9].Split(separator));
    }

    [Fact]
    public async Task The_description_names_every_column_in_its_order_and_is_linked_from_the_data()
    {
        using var response = await awkward.Get("/consultations.csv");
        var schema = (await awkward.Json("/consultations.csv-metadata.json")).GetProperty("tableSchema");

        Assert.Equal((await Rows(awkward, ""))[0], schema.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("titles").GetString()));
        Assert.All(schema.GetProperty("columns").EnumerateArray(), column => Assert.NotEmpty(column.GetProperty("dc:description").GetString()!));
        Assert.Contains("</consultations.csv-metadata.json>".Trim('<', '>'), response.Headers.GetValues("Link").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_description_requires_only_what_every_row_has()
    {
        var columns = (await awkward.Json("/consultations.csv-metadata.json")).GetProperty("tableSchema").GetProperty("columns").EnumerateArray().ToList();
        var rows = (await Rows(awkward, "")).Skip(1).ToList();

        Assert.All(columns.Index().Where(column => column.Item.GetProperty("required").GetBoolean()), column => Assert.All(rows, row => Assert.NotEmpty(row[column.Index])));
    }

    private static async Task<List<List<string>>> Rows(FeedSite site, string query)
    {
        var rows = new List<List<string>>();
        using var csv = CsvReader.Create(await site.Bytes("/consultations.csv" + query), new CsvReaderOptions { HasHeader = false, TrimWhitespace = false });
        while (csv.Read())
            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(index => csv.GetString(index))]);
        return rows;
    }

    private static async Task<List<JsonElement>> AllItems(FeedSite site, string query)
    {
        var items = new List<JsonElement>();
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            var answer = await site.Json($"/consultations.json{query}{(query.Length == 0 ? '?' : '&')}page={page}");
            pages = answer.GetProperty("pages").GetInt32();
            items.AddRange(answer.GetProperty("items").EnumerateArray());
        }

        return items;
    }

    private static async Task<IEnumerable<string?>> AllSlugs(FeedSite site, string query) => (await AllItems(site, query)).Select(item => item.GetProperty("slug").GetString());

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(each => each.GetString())),
        _ => value.GetString() ?? "",
    };
}
