using ConsultHub.Web.Hosting;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>The list of all results, in pages.</summary>
public sealed class OutcomesPageTests : IAsyncLifetime
{
    private const string Address = "/we-asked-you-said-we-did";
    private const int All = 85;

    private readonly TemporaryContent content = new();
    private RunningSite site = null!;

    public async Task InitializeAsync()
    {
        for (var i = 0; i < All; i++)
            content.Consultation($"road-{i}", "opens: 2025-01-01\ncloses: 2025-02-01")
                .Write($"consultations/road-{i}/results.md", "---\npublished: 2025-03-01\ndecision: Yes.\n---\n\n## We asked\n\nAbout it.\n\n## You said\n\nMore.\n\n## We did\n\nMore.\n");
        site = await RunningSite.Start(new SiteOptions(content.Root) { Now = new LocalDateTime(2026, 3, 10, 9, 0) });
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task The_pages_hold_every_result_once()
    {
        var found = new List<string?>();
        for (var next = Address; next is not null;)
        {
            var page = await site.Page(next);
            found.AddRange(page.QuerySelectorAll("main section h2 a").Select(link => link.GetAttribute("href")));
            next = page.QuerySelector(".pages a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(All, found.Distinct().Count());
        Assert.Equal(All, found.Count);
    }

    [Fact]
    public async Task A_page_leads_to_those_beside_it_the_first_and_the_last_and_keeps_the_view()
    {
        var page = await site.Page($"/large-print{Address}?page=2");

        Assert.Equal(["Previous page", "Page 1", "Page 2", "Page 3", "…", "Page 5", "Next page"], page.QuerySelectorAll(".pages li").Select(item => item.Words()));
        Assert.Equal("/large-print" + Address, page.QuerySelector(".pages a[rel=prev]")?.GetAttribute("href"));
        Assert.Equal("Page 2", page.QuerySelector(".pages [aria-current=page]").Words());
    }

    [Theory]
    [InlineData("?page=two", 400, "‘page=two’", 1, 20)]
    [InlineData("?page=0", 400, "‘page=0’", 1, 20)]
    [InlineData("?page=99", 404, "There is no page 99", 5, 5)]
    public async Task A_wrong_or_old_bookmark_still_answers(string query, int status, string notice, int number, int count)
    {
        var page = await site.Page(Address + query, status);

        Assert.Contains(notice, page.MainText(), StringComparison.Ordinal);
        Assert.StartsWith($"We asked, you said, we did (page {number} of 5)", page.Title, StringComparison.Ordinal);
        Assert.Equal(count, page.QuerySelectorAll("main section h2 a").Length);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }
}
