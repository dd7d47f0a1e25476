using ConsultHub.Tests.Unit.Content.PublishingRules;
using ConsultHub.Web.Hosting;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Pages;

/// <summary>On a page of several texts a link within one of them leads to its own heading.</summary>
public sealed class SharedPageAnchorTests : IAsyncLifetime
{
    private readonly SmallCouncil council = new();
    private RunningSite site = null!;

    public async Task InitializeAsync()
    {
        const string Text = "\n## First steps\n\nSee [what comes next](#next-steps).\n\n## Next steps\n\nWe deliver the bins.\n";
        council.Write("strategy/code/01-open.md", "---\ntitle: Open\n---\n" + Text);
        council.Write("strategy/code/index.md", council.Read("strategy/code/index.md") + Text);
        council.Write("consultations/2026/bins/updates/2026-03-20-rounds.md", "---\ntitle: The rounds are planned\n---\n" + Text);
        site = await RunningSite.Start(new SiteOptions(council.Folder) { Now = new LocalDateTime(2026, 3, 24, 9, 0) });
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        council.Dispose();
    }

    [Theory]
    [InlineData("/strategy/code/print", "front-next-steps", "chapter-open-next-steps")]
    [InlineData("/consultations/bins/results", "update-2026-03-20-rounds-next-steps")]
    public async Task A_link_leads_to_a_heading_of_its_own_text(string address, params string[] anchors)
    {
        var page = await site.Page(address);

        var links = page.QuerySelectorAll("main a[href$='next-steps']").Select(link => link.GetAttribute("href")!.TrimStart('#'));
        Assert.Equal(anchors, links);
        Assert.All(anchors, anchor => Assert.Equal("Next steps", page.GetElementById(anchor)?.Words()));
        Assert.Empty(PageFaults.In(page, default));
        Assert.DoesNotContain(council.Check(), found => found.Rule == "broken-link");
    }
}
