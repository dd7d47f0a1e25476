using System.Collections.Concurrent;
using ConsultHub.Tests.Accessibility.Site;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Finds every page of a site in the standard view by its site map and its links, and audits each on the way.</summary>
/// <param name="visitor">Who visits the pages.</param>
/// <param name="depth">How much is done on each.</param>
/// <param name="progress">Told of each page when it is done; from several tasks at once.</param>
public sealed class SiteCrawl(Visitor visitor, Depth depth, Action<PageAudit>? progress = null)
{
    private const int Walkers = 2;

    private readonly ConcurrentBag<PageAudit> _pages = [];

    /// <summary>Addresses that were found and not visited, where time ran out.</summary>
    public IReadOnlyList<string> Left { get; private set; } = [];

    /// <param name="origin">Start of every address, without a slash at its end.</param>
    /// <param name="cancellation">Ends the crawl after the pages that are being visited.</param>
    public async Task<IReadOnlyList<PageAudit>> Run(string origin, CancellationToken cancellation)
    {
        var crawl = new Crawl(origin);
        crawl.Add("/");
        await foreach (var path in SiteMap.PathsOf(origin))
            crawl.Add(path);
        // One walker goes first, so that the others find something to do.
        await Walk(origin, crawl, 1, cancellation);
        await Task.WhenAll(Enumerable.Range(0, Walkers).Select(_ => Walk(origin, crawl, int.MaxValue, cancellation)));
        Left = [.. crawl.Waiting.Select(path => origin + path)];
        return [.. _pages.OrderBy(page => page.Address, StringComparer.Ordinal)];
    }

    private async Task Walk(string origin, Crawl crawl, int most, CancellationToken cancellation)
    {
        for (var count = 0; count < most && !cancellation.IsCancellationRequested && crawl.Next() is { } path; count++)
        {
            var task = new PageTask(origin + path, View.Standard, depth) { Status = 200 };
            var page = await visitor.Visit(task, crawl.AddLinksOf);
            _pages.Add(page);
            progress?.Invoke(page);
        }
    }
}
