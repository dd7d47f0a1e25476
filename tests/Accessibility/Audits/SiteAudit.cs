using System.Collections.Concurrent;
using ConsultHub.Tests.Accessibility.Site;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>
/// Audits a whole site. Full: every page in every view with every check. Quick: every page in the standard view with the quick checks, and
/// a few pages of each kind in every view with every check.
/// </summary>
/// <param name="visitor">Who visits the pages.</param>
/// <param name="depth">Full or quick.</param>
/// <param name="progress">Told of each page when it is done; from several tasks at once.</param>
public sealed class SiteAudit(Visitor visitor, Depth depth, Action<PageAudit>? progress = null)
{
    private const int PagesOfOneKind = 3;

    private readonly ConcurrentBag<PageAudit> _pages = [];
    private readonly ConcurrentBag<string> _left = [];

    /// <summary>Addresses that were found and not visited, where time ran out.</summary>
    public IReadOnlyList<string> Left => [.. _left.Order(StringComparer.Ordinal)];

    /// <param name="origin">Start of every address, without a slash at its end.</param>
    /// <param name="states">Addresses that no link leads to, such as errors and empty results, in the standard view.</param>
    /// <param name="cancellation">Ends the audit after the pages that are being visited.</param>
    /// <returns>What each page showed in each view, once.</returns>
    public async Task<IReadOnlyList<PageAudit>> Run(string origin, IReadOnlyList<PageTask> states, CancellationToken cancellation)
    {
        var crawl = new SiteCrawl(visitor, depth, progress);
        var found = await crawl.Run(origin, cancellation);
        foreach (var address in crawl.Left)
            _left.Add(address);
        PageTask[] standard = [.. states, .. Chosen(found)];
        await Visit(depth == Depth.Full ? states : standard, cancellation);
        foreach (var view in await Views(origin))
            await Visit([.. standard.Select(task => task with { View = view, Address = origin + view + task.Address[origin.Length..] })], cancellation);
        return [.. _pages.Concat(found).DistinctBy(page => page.Address).OrderBy(page => page.Address, StringComparer.Ordinal)];
    }

    private IEnumerable<PageTask> Chosen(IReadOnlyList<PageAudit> found)
    {
        var tasks = found.Where(page => page.Visit is not null).Select(page => page.Task with { Depth = Depth.Full });
        return depth == Depth.Full ? tasks : tasks.GroupBy(task => Kind(task.Path)).SelectMany(kind => Spread([.. kind]));
    }

    /// <summary>The kind of page at an address: names and ids are every other part of it; what stands before them tells the kind.</summary>
    internal static string Kind(string path)
    {
        var parts = path.Split('?')[0].Split('/', StringSplitOptions.RemoveEmptyEntries);
        return string.Join('/', parts.Select((part, index) => index % 2 == 0 ? part : "*"));
    }

    private static IEnumerable<PageTask> Spread(IReadOnlyList<PageTask> tasks) =>
        tasks.Where((_, index) => tasks.Count <= PagesOfOneKind || index == 0 || index == tasks.Count / 2 || index == tasks.Count - 1);

    private static async Task<IReadOnlyList<string>> Views(string origin)
    {
        using var client = new HttpClient();
        var known = new List<string>();
        foreach (var view in View.All.Where(view => view.Length > 0))
        {
            using var answer = await client.GetAsync(new Uri(origin + view + "/"));
            if (answer.IsSuccessStatusCode)
                known.Add(view);
        }

        return known;
    }

    private Task Visit(IReadOnlyList<PageTask> tasks, CancellationToken cancellation) => Task.WhenAll(tasks.Select(async task =>
    {
        if (await visitor.Visit(task, cancellation) is not { } page)
        {
            _left.Add(task.Address);
            return;
        }

        _pages.Add(page);
        progress?.Invoke(page);
    }));
}
