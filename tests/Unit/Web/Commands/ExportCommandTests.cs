using AngleSharp.Dom;

namespace ConsultHub.Tests.Unit.Web.Commands;

public sealed class ExportCommandTests : IDisposable
{
    private static readonly string[] Views = ["", "plain-english/", "large-print/", "plain-english/large-print/"];

    private readonly ExportedSite site = new();

    [Fact]
    public async Task Every_page_is_written_in_every_view()
    {
        site.Consultation("bins").Consultation("buses", "expected: 2027");

        await site.ExportWhole();

        string[] pages = ["", "consultations/", "consultations/bins/", "consultations/buses/", "areas/town/", "topics/roads/", "contact/", "glossary/", "not-consulting/", "strategy/"];
        Assert.All(Views.SelectMany(view => pages.Select(page => $"{view}{page}index.html")), path => Assert.True(site.Has(path), path));
        Assert.All(site.Pages(), page => Assert.Equal(page.Path.Contains("large-print", StringComparison.Ordinal), page.Page.DocumentElement.ClassList.Contains("large")));
    }

    [Fact]
    public async Task The_page_for_what_is_not_found_is_there_in_every_view()
    {
        await site.ExportWhole();

        Assert.All(Views, view => Assert.Contains("We cannot find that page", site.Text($"{view}404.html"), StringComparison.Ordinal));
        Assert.Contains("href=\"/large-print/404.html\"", site.Text("404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_are_not_counted_because_a_file_is_read_on_other_days_too()
    {
        site.Consultation("bins").Consultation("buses", "opens: 2025-01-01\ncloses: 2025-02-01")
            .Write("consultations/buses/results.md", "---\npublished: 2025-03-01\ncommitments:\n  - what: More buses\n    due: 2026-03-20\n  - what: New stops\n    due: 2026-03-01\n---\n\n## We did\n\nAll of it.\n");

        await site.ExportWhole();

        Assert.All(site.Pages(), page => Assert.DoesNotMatch(@"(?i)closes in|\bleft\b|tomorrow|within a week|due in \d|overdue by", page.Page.Body!.TextContent));
        Assert.Contains("Closes Friday 13&nbsp;March 2026", site.Text("consultations/index.html"), StringComparison.Ordinal);
        var results = site.Text("consultations/buses/results/index.html");
        Assert.Contains("Due in March 2026", results, StringComparison.Ordinal);
        Assert.Contains(">Overdue<", results, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_says_of_what_moment_it_is()
    {
        site.Consultation("bins");

        await site.ExportWhole();

        Assert.All(site.Pages(), page =>
            Assert.Contains("This is a copy of the site as at 9am on Tuesday 10\u00A0March 2026.", page.Page.QuerySelector(".notices")!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Instead_of_a_form_that_nothing_would_answer_a_page_says_what_to_do()
    {
        site.Consultation("bins");

        await site.ExportWhole();

        Assert.All(site.Pages(), page => Assert.Empty(page.Page.QuerySelectorAll("form")));
        Assert.Contains("Searching needs the live site.", site.Text("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Long_lists_go_on_at_addresses_of_their_own()
    {
        foreach (var number in Enumerable.Range(1, 25))
            site.Consultation($"road-{number}");

        await site.ExportWhole();

        Assert.Contains("href=\"/consultations/page=2\"", site.Text("consultations/index.html"), StringComparison.Ordinal);
        Assert.Contains("21 to 25 of 25", site.Text("consultations/page=2/index.html"), StringComparison.Ordinal);
        Assert.Contains("21 to 25 of 25", site.Text("large-print/consultations/topic=roads&page=2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_can_be_narrowed_by_one_choice()
    {
        site.Consultation("bins").Consultation("buses", "expected: 2027");

        await site.ExportWhole();

        var future = site.Text("consultations/when=future/index.html");
        Assert.Contains("About buses", future, StringComparison.Ordinal);
        Assert.DoesNotContain("About bins", future, StringComparison.Ordinal);
        Assert.Contains("href=\"/plain-english/consultations/when=future\"", future, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Drafts_and_their_files_stay_at_home()
    {
        site.Consultation("secret", "opens: 2026-02-01\ncloses: 2026-03-13\ndraft: true").Write("consultations/secret/files/plan.csv", "a\n");

        await site.ExportWhole();

        Assert.False(Directory.Exists(site.PathOf("consultations/secret")));
        Assert.All(site.Pages(), page => Assert.DoesNotContain("secret", page.Page.Body!.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Feeds_and_data_lead_to_what_is_there()
    {
        foreach (var number in Enumerable.Range(1, 21))
            site.Consultation($"road-{number}");

        await site.ExportWhole();

        var feed = site.Text("topic=roads/consultations.atom");
        Assert.Contains("href=\"https://council.example/topic=roads/consultations.atom\"", feed, StringComparison.Ordinal);
        Assert.Contains("href=\"https://council.example/consultations/topic=roads\"", feed, StringComparison.Ordinal);
        Assert.Contains("https://council.example/topic=roads/consultations.ics", site.Text("follow/topic=roads/index.html"), StringComparison.Ordinal);
        // A program that reads page after page has all of it with the first.
        Assert.StartsWith("{\"total\":21,\"page\":1,\"pages\":1,", site.Text("consultations.json"), StringComparison.Ordinal);
        Assert.Equal(21, site.Text("consultations.json").Split("\"slug\"").Length - 1);
        Assert.DoesNotContain(Directory.EnumerateFiles(site.Folder, "consultations.json", SearchOption.AllDirectories), file => file.Contains("page=", StringComparison.Ordinal));
        Assert.Contains("href=\"/consultations.json\"", site.Text("consultations/page=2/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_offers_browsers_a_search_that_there_is_not()
    {
        await site.ExportWhole();

        Assert.All(site.Pages(), page => Assert.Empty(page.Page.QuerySelectorAll("link[rel=search]")));
        Assert.False(site.Has("opensearch.xml"));
        Assert.DoesNotContain("SearchAction", site.Text("site.jsonld"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Feeds_need_to_be_told_the_address_of_the_site()
    {
        site.Write("site.yml", "name: Council\ncontact:\n  name: Ask us\n  email: ask@council.example\n");

        Assert.Equal(1, await site.Export());

        Assert.Contains("Write it in site.yml as 'url'.", site.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_written_once_as_it_is_and_every_view_leads_to_it()
    {
        site.Consultation("bins", "opens: 2026-02-01\ncloses: 2026-03-13\ndocuments:\n  - title: Plan\n    file: Plan 1 a=b.csv")
            .Write("consultations/bins/files/Plan 1 a=b.csv", "a;b\n").Write("consultations/bins/files/unlisted.csv", "c\n");

        await site.ExportWhole();

        Assert.Equal("a;b\n", site.Text("consultations/bins/files/Plan 1 a=b.csv"));
        Assert.Equal("c\n", site.Text("consultations/bins/files/unlisted.csv"));
        Assert.False(Directory.Exists(site.PathOf("large-print/consultations/bins/files")));
        Assert.Contains("href=\"/consultations/bins/files/Plan%201%20a", site.Text("large-print/consultations/bins/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told_and_the_rest_is_written()
    {
        site.Consultation("bins", body: "## Why we are asking\n\nSee [the plan](/no-plan).");

        Assert.Equal(1, await site.Export());

        Assert.Contains("/no-plan is missing: it answered 404. It was found on /consultations/bins.", site.Errors, StringComparison.Ordinal);
        Assert.True(site.Has("consultations/bins/index.html"));
    }

    [Fact]
    public async Task Content_with_errors_is_not_exported_in_silence()
    {
        site.Consultation("bins").Write("consultations/broken/index.md", "---\ntitle: No dates\n---\n");

        Assert.Equal(1, await site.Export());

        Assert.Contains("The content has errors", site.Errors, StringComparison.Ordinal);
        Assert.True(site.Has("consultations/bins/index.html"));
    }

    [Fact]
    public async Task Content_with_an_error_that_is_excused_is_whole()
    {
        const string Picture = "![The nine streets](https://maps.example/map.png)";
        await site.Consultation("bins", body: Picture).Export();
        Assert.Contains("The content has errors (1)", site.Errors, StringComparison.Ordinal);

        site.Consultation("bins", body: $"<!-- excuse outside-picture: it is kept by the map office -->\n{Picture}");

        await site.ExportWhole();
    }

    [Fact]
    public async Task A_search_in_a_text_leads_to_what_can_be_looked_through()
    {
        site.Consultation("bins", body: "## Why we are asking\n\nSee [roads](/Consultations/?q=road&topic=roads#found).");

        await site.ExportWhole();

        Assert.Contains("href=\"/consultations/topic=roads#found\"", site.Text("consultations/bins/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_next_export_takes_away_what_is_gone_and_nothing_else()
    {
        await site.Consultation("bins").Consultation("buses").Export();
        File.WriteAllText(site.PathOf("CNAME"), "council.example");
        File.Delete(Path.Combine(site.Content, "consultations/bins/index.md"));

        await site.ExportWhole();

        Assert.All(Views, view => Assert.False(Directory.Exists(site.PathOf($"{view}consultations/bins"))));
        Assert.True(site.Has("consultations/buses/index.html"));
        Assert.True(site.Has("CNAME"));
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(site.Folder);
        File.WriteAllText(site.PathOf("thesis.txt"), "Mine.");

        Assert.Equal(2, await site.Export());

        Assert.Contains("holds files that are not an export", site.Errors, StringComparison.Ordinal);
        Assert.Equal([site.PathOf("thesis.txt")], Directory.EnumerateFileSystemEntries(site.Folder));
    }

    [Theory]
    [InlineData("content/out")]
    [InlineData("content")]
    [InlineData(".")]
    public async Task The_content_folder_is_no_place_for_an_export(string folder)
    {
        Assert.Equal(2, await site.Export(site.Content, Path.GetFullPath(Path.Combine(site.Content, "..", folder))));

        Assert.Equal(["contact.md", "site.yml"], Directory.EnumerateFiles(site.Content, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task A_file_is_no_place_for_an_export()
    {
        File.WriteAllText(site.Folder, "");

        Assert.Equal(2, await site.Export());
    }

    [Fact]
    public async Task Without_a_content_folder_there_is_nothing_to_export()
    {
        Assert.Equal(2, await site.Export(site.Content + "-gone", site.Folder));

        Assert.False(Directory.Exists(site.Folder));
    }

    [Fact]
    public async Task The_sample_council_is_exported_whole_and_every_link_leads_to_a_file()
    {
        var code = await site.Export(SampleContent(), site.Folder);

        Assert.True(code == 0, site.Errors);
        var links = site.Pages().SelectMany(page => Links(page.Page)).ToHashSet(StringComparer.Ordinal);
        Assert.True(links.Count > 500);
        Assert.DoesNotContain(links, link => link.Contains('?', StringComparison.Ordinal));
        Assert.All(links, link => Assert.True(site.Answers(link), link));
    }

    public void Dispose() => site.Dispose();

    private static IEnumerable<string> Links(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Where(link => link.StartsWith('/'));

    private static string SampleContent()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ConsultHub.sln")))
            folder = folder.Parent!;
        return Path.Combine(folder.FullName, "content");
    }
}
