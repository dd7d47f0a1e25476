using ConsultHub.Content.Search;
using ConsultHub.Web.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Hosting;

public sealed class PendingSearchTests : IDisposable
{
    private readonly FakeTimeProvider clock = new();
    private readonly SearchIndex index = SearchIndex.Temporary();
    private bool isFull = true;
    private int made;

    public void Dispose() => index.Dispose();

    [Fact]
    public async Task It_is_made_once_and_not_before_it_is_asked_for()
    {
        isFull = false;
        var search = Search();
        Assert.Equal(("starting", 0), (search.State, made));

        Assert.Same(await search.Task, await search.Task);

        Assert.Equal(("ready", 1), (search.State, made));
    }

    [Fact]
    public async Task After_a_failure_it_is_tried_again_but_not_by_everybody_who_asks()
    {
        var search = Search();
        await Assert.ThrowsAsync<SearchUnavailableException>(() => search.Task);
        await Assert.ThrowsAsync<SearchUnavailableException>(() => search.Task);
        Assert.Equal(("unavailable", 1), (search.State, made));

        clock.Advance(PendingSearch.Pause);
        isFull = false;

        Assert.Empty((await search.Task).Documents);
        Assert.Equal(("ready", 2), (search.State, made));
    }

    private PendingSearch Search() => new(
        () =>
        {
            made++;
            return isFull
                ? Task.FromException<SearchSnapshot>(new SearchUnavailableException(new IOException("No space left on device")))
                : Task.FromResult(index.Update([], [], new Dictionary<string, string>()));
        },
        clock);
}
