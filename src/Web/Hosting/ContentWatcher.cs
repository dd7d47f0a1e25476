using System.Threading.Channels;

namespace ConsultHub.Web.Hosting;

/// <summary>Reloads the content when its files change: once for a burst of changes, a moment after the last of them.</summary>
public sealed partial class ContentWatcher(ContentStore store, SiteOptions options, ILogger<ContentWatcher> log) : BackgroundService
{
    // Longer than the gaps in a save or a Git checkout, and short enough to seem immediate.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(200);

    // A checkout that goes on and on is shown in part rather than not at all.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly Channel<bool> changes = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var watcher = new FileSystemWatcher(options.ContentDirectory) { IncludeSubdirectories = true, InternalBufferSize = 65536 };
        watcher.Changed += Notice;
        watcher.Created += Notice;
        watcher.Deleted += Notice;
        watcher.Renamed += Notice;
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        while (await changes.Reader.WaitToReadAsync(stoppingToken))
        {
            await Calm(stoppingToken);
            Reload();
        }
    }

    private void Notice(object sender, FileSystemEventArgs change) => changes.Writer.TryWrite(true);

    private async Task Calm(CancellationToken stopping)
    {
        var until = TimeSpan.Zero;
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
            store.Reload();
            Reloaded(store.Current.Library.Version, store.Current.Library.Diagnostics.Count);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Failed(fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Content reloaded: version {Version}, {Findings} findings")]
    private partial void Reloaded(long version, int findings);

    [LoggerMessage(Level = LogLevel.Error, Message = "The content folder cannot be read; the pages stay as they were")]
    private partial void Failed(Exception fault);
}
