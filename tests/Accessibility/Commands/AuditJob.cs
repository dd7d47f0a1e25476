using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Reports;
using ConsultHub.Tests.Accessibility.Site;
using ConsultHub.Web.Wording;
using NodaTime;
using NodaTime.Text;

namespace ConsultHub.Tests.Accessibility.Commands;

/// <summary>One run of the program, with its progress on the console.</summary>
/// <param name="bar">How much is asked.</param>
/// <param name="depth">How much is done.</param>
/// <param name="output">Folder for pictures of pages that fail.</param>
/// <param name="time">Is cancelled when time has run out.</param>
internal sealed class AuditJob(Bar bar, Depth depth, string output, CancellationToken time)
{
    private readonly Instant _started = SystemClock.Instance.GetCurrentInstant();
    private readonly Visitor _visitor = new(bar, output);
    private int _done;

    /// <summary>Each address in a file, as it is.</summary>
    public async Task<AuditRun> OfList(FileInfo list)
    {
        var addresses = (await File.ReadAllLinesAsync(list.FullName, CancellationToken.None)).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Distinct().ToList();
        if (addresses.FirstOrDefault(address => !Uri.IsWellFormedUriString(address, UriKind.Absolute)) is { } wrong)
            throw new FormatException($"'{wrong}' in {list.Name} is not an address. Write one a line, each with https:// before it.");
        if (addresses.Count == 0)
            throw new FormatException($"There is no address in {list.Name}.");
        var pages = await Task.WhenAll(addresses.Select(async address => await Visit(new PageTask(address, View.Standard, depth)) ?? (object)address));
        return await Told($"{addresses.Count} addresses", addresses[0], [.. pages.OfType<PageAudit>()], [.. pages.OfType<string>()]) with { IsSite = false };
    }

    /// <summary>A whole site: at an address, or the content folder, served here.</summary>
    public async Task<AuditRun> OfSite(Uri? address, DirectoryInfo? content, string? now)
    {
        var origin = address?.GetLeftPart(UriPartial.Authority) ?? await Serve(content, now);
        PageTask[] states = address is null && content is null
            ? [.. Templates.All.Select(template => new PageTask(origin + template.Path, View.Standard, Depth.Full) { Kind = template.Name, Status = template.Status })]
            : [new PageTask(origin + "/no-such-page", View.Standard, Depth.Full) { Kind = "error 404", Status = 404 }];
        var audit = new SiteAudit(_visitor, depth, Tell);
        var pages = await audit.Run(origin, states, time);
        var name = pages.FirstOrDefault(page => page.Visit is not null)?.Visit?.Title.Split(" – ").Last() ?? origin;
        return await Told(name, origin, pages, audit.Left) with { Version = await SiteVersion.Of(origin) };
    }

    private static async Task<string> Serve(DirectoryInfo? content, string? now)
    {
        LocalDateTime? moment = now is not null ? Moment(now) : content is null ? LocalSite.SampleTime : null;
        var folder = content?.FullName ?? Path.Combine(LocalSite.Repository, "content");
        return Directory.Exists(folder) ? await LocalSite.Start(folder, moment) : throw new IOException($"There is no folder {folder}.");
    }

    private static LocalDateTime Moment(string now) =>
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(now) is { Success: true, Value: var moment } ? moment
            : throw new FormatException($"'{now}' is not a time. Write it as 2026-03-01T09:00.");

    private async Task<PageAudit?> Visit(PageTask task)
    {
        var page = await _visitor.Visit(task, time);
        if (page is not null)
            Tell(page);
        return page;
    }

    private async Task<AuditRun> Told(string subject, string origin, IReadOnlyList<PageAudit> pages, IReadOnlyList<string> left) =>
        new(subject, new Uri(origin), _started, SystemClock.Instance.GetCurrentInstant() - _started, pages) { Bar = bar.Name, Tools = await Tools.Used(), Untested = left };

    private void Tell(PageAudit page)
    {
        var count = Located.On(page, Outcome.Failed).Count();
        Console.WriteLine($"{Interlocked.Increment(ref _done),5}  {page.Took.TotalSeconds,5:0.0} s  {(count == 0 ? "no failure" : Numbers.Count(count, "failure", "failures")),-12}  {page.Address}");
    }
}
