using System.Collections.Concurrent;
using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Browsers;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every address of the sample site: axe and all checks that need no second look, and what pages share.</summary>
public sealed class EveryAddressTests
{
    private const int Walkers = 2;

    private readonly ConcurrentBag<string> _barriers = [];
    private readonly ConcurrentBag<Visit> _visits = [];

    [Fact]
    public async Task No_address_of_the_site_has_a_barrier()
    {
        var site = await SiteFixture.Get();
        var crawl = new Crawl(site.Address);
        crawl.Add("/");
        await foreach (var path in SiteMap.PathsOf(site.Address))
            crawl.Add(path);
        // One walker goes first, so that the others find something to do.
        await Visit(site, crawl, 1);
        await Task.WhenAll(Enumerable.Range(0, Walkers).Select(_ => Visit(site, crawl, int.MaxValue)));
        _barriers.Add(PagesTogether.Barriers(_visits));
        Assert.True(_barriers.All(string.IsNullOrEmpty), string.Join('\n', _barriers.Where(b => b.Length > 0)));
    }

    private async Task Visit(SiteFixture site, Crawl crawl, int most)
    {
        await using var window = await SharedBrowser.NewWindow();
        var page = await window.NewPageAsync();
        for (var count = 0; count < most && crawl.Next() is { } path; count++)
        {
            var answer = await page.GotoAsync(site.Address + path);
            if (answer!.Status != 200)
                _barriers.Add($"{path} answers {answer.Status}, and a page links to it.");
            await crawl.AddLinksOf(page);
            _visits.Add(await Site.Visit.Of(page, path));
            var found = await Auditor.Quick(page).ToListAsync();
            if (found.Count > 0)
                _barriers.Add(Wording.Of(path, found));
        }
    }
}
