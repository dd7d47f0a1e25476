using System.Collections.Concurrent;
using System.Diagnostics;
using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Checks;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Visits pages, a few at a time, each in a tab that is used again: a new tab for each page would double the time.</summary>
/// <param name="bar">How much is asked of the pages.</param>
/// <param name="pictures">Folder in which a picture of each page that failed is kept.</param>
public sealed class Visitor(Bar bar, string pictures)
{
    private const int TabsAtOnce = 3;

    // A page that never comes to rest must not hold up the rest.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private const string Sorts =
        """
        () => Object.entries({
          media: 'video, audio, object, embed', script: 'script:not([type="application/ld+json"])', post: 'form[method=post i]',
          password: 'input[type=password]', drag: '[draggable=true]',
        }).filter(([, selector]) => document.querySelector(selector)).map(([name]) => name)
        """;

    private readonly SemaphoreSlim _free = new(TabsAtOnce);
    private readonly ConcurrentBag<Tab> _tabs = [];

    /// <param name="task">The page.</param>
    /// <param name="look">What else to do with the page while it is loaded.</param>
    public async Task<PageAudit> Visit(PageTask task, Func<IPage, Task>? look = null) => (await Visit(task, CancellationToken.None, look))!;

    /// <summary>The audit of a page, or null where there is no time left when its turn comes.</summary>
    public async Task<PageAudit?> Visit(PageTask task, CancellationToken time, Func<IPage, Task>? look = null)
    {
        await _free.WaitAsync(CancellationToken.None);
        try
        {
            return time.IsCancellationRequested ? null : await VisitInTab(task, look);
        }
        finally
        {
            _free.Release();
        }
    }

    private async Task<PageAudit> VisitInTab(PageTask task, Func<IPage, Task>? look)
    {
        var tab = _tabs.TryTake(out var known) ? known : await Tab.Open();
        var audit = await Visit(tab.Page, task, look);
        // A tab whose page did not come to an end may still be at it.
        if (audit.Results.Any(result => result.Check == "audit"))
            await tab.DisposeAsync();
        else
            _tabs.Add(tab);
        return audit;
    }

    private async Task<PageAudit> Visit(IPage page, PageTask task, Func<IPage, Task>? look)
    {
        var watch = Stopwatch.StartNew();
        var audit = new PageAudit(task, [], TimeSpan.Zero);
        var results = new List<CheckResult>();
        try
        {
            var answer = await page.GotoAsync(task.Address);
            if (task.Status is { } expected)
                results.Add(Answered(task, expected, answer!.Status));
            audit = audit with { Visit = await Site.Visit.Of(page), Holds = await page.EvaluateAsync<string[]>(Sorts) };
            if (look is not null)
                await look(page);
            await Check(page, task.Depth, results).WaitAsync(Patience);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            results.Add(BrokenOff(e));
        }

        audit = audit with { Results = [.. results.Select(bar.Judge)], Took = watch.Elapsed };
        if (audit.HasFailed)
            await Keep(page, task);
        return audit;
    }

    private static async Task Check(IPage page, Depth depth, List<CheckResult> results)
    {
        await foreach (var result in Auditor.Run(page, depth))
            results.Add(result);
    }

    private static CheckResult Answered(PageTask task, int expected, int status)
    {
        Failure[] found = status == expected ? [] : [new("status", "HTML", "html", $"{task.Address} answers {status} instead of {expected}.")];
        return new("status", "", found.Length == 0 ? Outcome.Passed : Outcome.Failed, [], found);
    }

    // A page that moves on or hangs is told as such, and the next one is audited.
    private static CheckResult BrokenOff(Exception e) =>
        new("audit", "", Outcome.Failed, [], [new Failure("audit", "best-practice", "html", $"The page could not be audited to its end: {e.Message.Split('\n')[0]}")]);

    private async Task Keep(IPage page, PageTask task)
    {
        var file = string.Concat(new Uri(task.Address).PathAndQuery.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')).Trim('-');
        try
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(pictures, $"{(file.Length == 0 ? "home" : file[..Math.Min(file.Length, 100)])}.png"), FullPage = true });
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // The findings matter more than their picture.
        }
    }
}
