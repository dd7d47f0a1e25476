using ConsultHub.Content.Search;
using ConsultHub.Tests.Unit.Content.Search.Storage;
using ConsultHub.Web.Hosting;
using Microsoft.Extensions.Logging;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>What the log tells an operator of an index in trouble.</summary>
public sealed class SearchIndexingTests : IDisposable
{
    private readonly TemporaryContent content = new TemporaryContent().Consultation("buses").Consultation("bins");
    private readonly TemporaryFolder folder = new();
    private readonly RecordedLog<SearchIndexing> log = new();

    public void Dispose()
    {
        content.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task A_damaged_index_is_told_of_with_the_trace_of_what_went_wrong()
    {
        await Search(TimeProvider.System);
        DamagedFile.Spoil(folder.File("search.db"));

        await Search(TimeProvider.System);

        var (level, message, fault) = Assert.Single(log.Entries);
        Assert.Equal(LogLevel.Warning, level);
        Assert.Contains($"{folder.Path} is damaged", message, StringComparison.Ordinal);
        Assert.NotNull(fault?.StackTrace);
    }

    [Fact]
    public async Task A_fault_of_the_program_is_not_taken_for_a_want_of_room()
    {
        var bug = new InvalidOperationException("A bug.");

        await Assert.ThrowsAsync<SearchUnavailableException>(() => Search(new FailingClock(bug)));

        var (level, message, fault) = Assert.Single(log.Entries);
        Assert.Equal(LogLevel.Error, level);
        Assert.StartsWith("The program has failed", message, StringComparison.Ordinal);
        Assert.Same(bug, fault);
    }

    private async Task Search(TimeProvider time)
    {
        var options = new SiteOptions(content.Root) { IndexDirectory = folder.Path, Clock = time };
        using var indexing = new SearchIndexing(options, new SiteClock(options), log);
        await indexing.Search(content.Load()).Task;
    }

    private sealed class FailingClock(Exception fault) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw fault;
    }
}
