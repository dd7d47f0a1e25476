using AngleSharp.Html.Parser;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary><c>/accessibility</c>: the statement that the law asks for, with what the latest test by programs showed.</summary>
public sealed class AccessibilityStatementTests
{
    private const string Own = "---\ntitle: How accessible this site is\n---\n\n## Enforcement procedure\n\nOurs.\n";

    private const string Test =
        """
        {
          "tested": "2026-03-02", "program": "1.0.0", "pages": 1204, "views": ["standard", "large print"], "looks": 99, "complete": true,
          "criteria-looked-at": 50, "tools": [{ "name": "axe-core", "version": "4.14.0" }],
          "failures": [{ "criterion": "1.4.3 Contrast (Minimum) (level AA)", "message": "Grey on grey.", "pages": 3, "example": "/glossary" }]
        }
        """;

    [Theory]
    [InlineData("Feedback and contact information")]
    [InlineData("Enforcement procedure")]
    [InlineData("Compliance status")]
    [InlineData("Non-compliance with the accessibility regulations")]
    [InlineData("Disproportionate burden")]
    [InlineData("Content that’s not within the scope of the accessibility regulations")]
    [InlineData("Preparation of this accessibility statement")]
    public async Task A_council_that_has_written_none_has_one_with_every_part_that_the_law_asks_for(string heading)
    {
        var page = await Page(new TemporaryContent(), "/accessibility");
        Assert.Contains(page.QuerySelectorAll("h2, h3"), found => found.TextContent.Trim() == heading);
    }

    [Fact]
    public async Task It_names_the_council_and_every_way_to_reach_it()
    {
        var content = new TemporaryContent("name: Otherton Council\ncontact:\n  name: Team\n  email: team@otherton.example\n  phone: 01632 960 001\n");
        var text = (await Page(content, "/accessibility")).QuerySelector("main")!.TextContent;
        Assert.Contains("Otherton Council runs it", text, StringComparison.Ordinal);
        Assert.Contains("team@otherton.example", text, StringComparison.Ordinal);
        Assert.Contains("01632 960 001", text, StringComparison.Ordinal);
        Assert.DoesNotContain("{", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/large-print/consultations")]
    [InlineData("/no-such-page")]
    public async Task Every_page_links_to_it_in_its_footer(string address)
    {
        var page = await Page(new TemporaryContent(), address);
        Assert.Single(page.QuerySelectorAll("footer a"), link => link.GetAttribute("href")!.EndsWith("/accessibility", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_council_that_has_written_its_own_shows_that()
    {
        var page = await Page(new TemporaryContent().Write("pages/accessibility.md", Own), "/accessibility");
        Assert.Equal("How accessible this site is", page.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("general statement", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#latest-test"));
    }

    [Fact]
    public async Task It_tells_what_the_latest_test_looked_at_and_what_fails()
    {
        var content = new TemporaryContent().Write("pages/accessibility.md", Own).Write("accessibility-test.json", Test);
        var section = (await Page(content, "/large-print/accessibility")).QuerySelector("section[aria-labelledby=latest-test]")!;
        Assert.Contains("Monday 2 March 2026", section.TextContent.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("1,204 pages", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("1.4.3 Contrast (Minimum) (level AA), on 3 pages: Grey on grey.", section.TextContent, StringComparison.Ordinal);
        Assert.Equal("/large-print/glossary", section.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("axe-core 4.14.0", section.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"tested\": \"yesterday\", \"pages\": 3 }", "accessibility-test.json:1:13 wrong-value")]
    [InlineData("{ \"pages\": 3 }", "accessibility-test.json:1:1 missing-key")]
    [InlineData("{\n \"tested\": ", "accessibility-test.json:3:1 unreadable-yaml")]
    public void A_test_file_that_cannot_be_used_is_reported_with_its_place(string text, string found)
    {
        using var content = new TemporaryContent().Write("accessibility-test.json", text);
        Assert.Equal([found], content.Found());
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Page(TemporaryContent content, string address)
    {
        using (content)
        {
            await using var site = await RunningSite.Start(content, new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero)));
            using var response = await site.Get(address);
            return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        }
    }
}
