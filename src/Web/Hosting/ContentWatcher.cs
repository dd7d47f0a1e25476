using System.Threading.Channels;

namespace ConsultHub.Web.Hosting;

/// <summary>
/// Reloads the content when its files change, at once after a single save and once for a burst of changes, a moment after the last of them; and when a new day begins,
/// so that what is published on that day can be found.
/// </summary>
public sealed partial class ContentWatcher(ContentStore store, SiteOptions options, SiteClock clock, ILogger<ContentWatcher> log) : BackgroundService
{
    // All that is told of the save of one file comes within this time; what comes after it is a burst.
    private static readonly TimeSpan Save = TimeSpan.FromMilliseconds(30);

    // Longer than the gaps in a Git checkout, and short enough to seem immediate.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    // A checkout that goes on and on is shown in part rather than not at all.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    // Long enough for whoever waits for the start.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    // Where the system gives no word of changes, looking costs a listing of the folder.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private volatile bool isBlind;

    private readonly TouchedPaths touched = new(options.ContentDirectory);

    private readonly Channel<bool> changes =
        System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = Watch();
        try
        {
            // The first page comes before the search index; and what was changed since the first load has given no word.
            await Wait(Settling, stoppingToken);
            Reload();
            while (true)
            {
                if (!await Wait(isBlind ? Look : UntilTomorrow(), stoppingToken))
                    touched.AddAny();
                await Calm(stoppingToken);
                Reload();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The program is stopping.
        }
    }

    private FileSystemWatcher? Watch()
    {
        var watcher = new FileSystemWatcher(options.ContentDirectory) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
        watcher.Changed += Notice;
        watcher.Created += Notice;
        watcher.Deleted += Notice;
        watcher.Renamed += NoticeBoth;
        watcher.Error += (_, error) => NoticeAny(error.GetException());
        try
        {
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (IOException fault)
        {
            // It may hold some of the system's watches, which others could use.
            watcher.Dispose();
            LoseSight(fault);
            return null;
        }
    }

    private void LoseSight(Exception fault)
    {
        if (!isBlind)
            NoWatcher(fault);
        isBlind = true;
    }

    private void Notice(object sender, FileSystemEventArgs change)
    {
        touched.Add(change.FullPath);
        changes.Writer.TryWrite(true);
    }

    private void NoticeBoth(object sender, RenamedEventArgs change)
    {
        touched.Add(change.OldFullPath);
        Notice(sender, change);
    }

    private void NoticeAny(Exception fault)
    {
        // Too many changes at once are all that it missed; after anything else it may go on missing some.
        if (fault is not InternalBufferOverflowException)
            LoseSight(fault);
        touched.AddAny();
        changes.Writer.TryWrite(true);
    }

    private TimeSpan UntilTomorrow()
    {
        if (clock.IsFixed)
            return Timeout.InfiniteTimeSpan;
        var site = store.Current.Library.Site;
        var now = clock.Now(site.Zone);
        return (site.Zone.AtStartOfDay(now.InZone(site.Zone).Date.PlusDays(1)).ToInstant() - now).ToTimeSpan() + Quiet;
    }

    /// <summary>Waits for word of a change; false where none came in this time.</summary>
    private async Task<bool> Wait(TimeSpan most, CancellationToken stopping)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        timeout.CancelAfter(most);
        try
        {
            return await changes.Reader.WaitToReadAsync(timeout.Token);
        }
        catch (OperationCanceledException) when (!stopping.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task Calm(CancellationToken stopping)
    {
        await Task.Delay(Save, stopping);
        changes.Reader.TryRead(out _);
        await Task.Delay(Save, stopping);
        var until = 2 * Save;
        while (changes.Reader.TryRead(out _) && until < Longest)
        {
            await Task.Delay(Quiet, stopping);
            until += Quiet;
        }
    }

    private void Reload()
    {
        try
        {
            var isNew = store.Reload(touched.Take());
            // Made at once, so that the first search does not have to wait for it.
            _ = store.Current.Search;
            if (isNew)
                Reloaded(store.Current.Library.Version, store.Current.Library.Diagnostics.Count);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // Whatever it is, the pages that there are must go on being shown.
            touched.AddAny();
            Failed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Content reloaded: version {Version}, {Findings} findings")]
    private partial void Reloaded(long version, int findings);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content folder cannot be read; the pages stay as they were")]
    private partial void Failed(Exception fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The system does not give word of every changed file, so the content folder is looked through every second")]
    private partial void NoWatcher(Exception fault);
}
