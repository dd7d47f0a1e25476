using System.Diagnostics;
using ConsultHub.Web.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>Editing a file shows without a restart.</summary>
public sealed class ContentWatcherTests : IAsyncLifetime
{
    private readonly TemporaryContent content = new();
    private RunningSite site = null!;

    public async Task InitializeAsync()
    {
        content.Consultation("buses");
        site = await RunningSite.Start(content, new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero)));

        // The watching starts beside the serving; a page that changes shows when it has.
        for (var i = 0; site.Store.Current.Library.Version == 1 && i < 100; i++)
        {
            content.Write("pages/ready.md", $"---\ntitle: Ready\n---\n\n{i}\n");
            await Task.Delay(100);
        }

        Assert.NotEqual(1, site.Store.Current.Library.Version);
        await Task.Delay(500);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task An_edit_a_new_page_a_broken_save_and_a_deletion_show_in_turn()
    {
        await Edit("consultations/buses/index.md", Written.Text("opens: 2026-03-01\ncloses: 2026-03-31", "## Why\n\nA first edit."), "/consultations/buses", "A first edit.");
        await Edit("consultations/bins/index.md", Written.Text("expected: 2027", "## Why\n\nA new page."), "/consultations/bins", "A new page.");
        await Edit("consultations/buses/index.md", "---\ntitle: [broken\n---\n\nLost.", "/health", "degraded");
        Assert.Contains("A first edit.", await site.Client.GetStringAsync("/consultations/buses"), StringComparison.Ordinal);
        await Edit("consultations/buses/index.md", Written.Text("opens: 2026-03-01\ncloses: 2026-03-31", "## Why\n\nMended."), "/consultations/buses", "Mended.");
        Directory.Delete(content.PathOf("consultations/bins"), recursive: true);
        Assert.True(await Soon(async () => await site.Status("/consultations/bins") == 404));
    }

    [Fact]
    public async Task A_burst_of_changes_is_one_reload()
    {
        var before = site.Store.Current.Library.Version;
        for (var i = 0; i < 200; i++)
            content.Consultation($"burst-{i}", "expected: 2027");
        Assert.True(await Soon(() => Task.FromResult(site.Store.Current.Library.Consultations.Count == 201)));
        await Task.Delay(600);
        Assert.InRange(site.Store.Current.Library.Version - before, 1, 2);
    }

    [Fact]
    public async Task A_reload_that_brings_something_new_has_a_line_in_the_log_and_no_other_has()
    {
        // An export's site does not watch by itself.
        var options = new SiteOptions(content.Root) { IsExport = true };
        await using var still = await RunningSite.Start(options);
        var log = new RecordedLog<ContentWatcher>();
        using var watcher = new ContentWatcher(still.Store, options, new SiteClock(options), log);
        await watcher.StartAsync(CancellationToken.None);

        // Looked at for the first time by now, and found to be as it was.
        await Task.Delay(TimeSpan.FromSeconds(2));
        Assert.Empty(log.Entries);
        content.Consultation("bins");

        Assert.True(await Soon(() => Task.FromResult(!log.Entries.IsEmpty)));
        await watcher.StopAsync(CancellationToken.None);
        Assert.Equal((LogLevel.Information, "Content reloaded: version 2, 0 findings", null), Assert.Single(log.Entries));
    }

    private async Task Edit(string path, string text, string address, string expected)
    {
        var watch = Stopwatch.StartNew();
        content.Write(path, text);
        Assert.True(await Soon(async () => (await (await site.Get(address)).Content.ReadAsStringAsync()).Contains(expected, StringComparison.Ordinal)), $"{expected} did not show.");

        // A second on a machine of its own; here other tests run beside it.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{expected} took {watch.Elapsed}.");
    }

    private static async Task<bool> Soon(Func<Task<bool>> condition)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromSeconds(15); await Task.Delay(50))
        {
            if (await condition())
                return true;
        }

        return false;
    }
}
