using System.Reflection;
using System.Text.Json;
using ConsultHub.Content.Search;
using ConsultHub.Tests.Unit.Content.Search.Storage;
using ConsultHub.Web.Feeds;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>What readers and operators see of a search index in trouble.</summary>
public sealed class SearchFaultTests : IDisposable
{
    private readonly TemporaryContent content = new TemporaryContent().Consultation("buses").Consultation("bins");
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        content.Dispose();
        folder.Dispose();
    }

    [Theory]
    [InlineData("/consultations?q=buses")]
    [InlineData("/search?q=buses")]
    [InlineData("/consultations.json?q=buses")]
    [InlineData("/large-print/search?q=buses")]
    public async Task While_nothing_can_be_searched_for_a_search_gets_503_and_every_other_page_is_shown(string address)
    {
        await using var site = await Site();
        TakeSearchFrom(site);

        using var response = await site.Get(address);

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
        Assert.Equal(TimeSpan.FromSeconds(10), response.Headers.RetryAfter?.Delta);
        Assert.Contains("<h1>Searching is not possible right now</h1>", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("href=\"" + (address.StartsWith("/large", StringComparison.Ordinal) ? "/large-print" : "") + "/consultations\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(200, await site.Status("/consultations?when=present"));
        Assert.Equal(200, await site.Status("/consultations.json"));
    }

    [Fact]
    public async Task Health_says_how_the_search_is()
    {
        await using var site = await Site();
        Assert.Equal(200, await site.Status("/search?q=buses"));
        Assert.Equal(("healthy", "ready"), await Health(site));

        TakeSearchFrom(site);

        Assert.Equal(503, await site.Status("/search?q=buses"));
        Assert.Equal(("degraded", "unavailable"), await Health(site));
    }

    [Fact]
    public async Task A_site_starts_with_a_damaged_index_and_mends_it()
    {
        await using (var before = await Site())
            Assert.Equal(200, await before.Status("/search?q=buses"));
        DamagedFile.Spoil(folder.File("search.db"));

        await using (var site = await Site())
        {
            Assert.Equal(1, (await site.Page("/consultations?q=buses")).QuerySelectorAll("main h3 a[href='/consultations/buses']").Length);
            Assert.Equal(200, await site.Status("/consultations.json?q=buses"));
        }
        Assert.Empty(Directory.GetFiles(folder.Path, "*-wal"));
    }

    [Fact]
    public async Task A_site_whose_index_is_removed_finds_what_comes_after()
    {
        await using var site = await Site();
        Assert.Equal(200, await site.Status("/search?q=buses"));
        DamagedFile.Remove(folder.File("search.db"));
        content.Consultation("trams", "expected: 2027", "## Why\n\nOf rails.");
        site.Store.Reload();

        Assert.NotNull((await site.Page("/search?q=rails")).QuerySelector("main a[href='/consultations/trams']"));
        content.Delete("consultations/trams/index.md");
        site.Store.Reload();
        Assert.Null((await site.Page("/search?q=rails")).QuerySelector("main a[href='/consultations/trams']"));
        content.Consultation("bikes", "expected: 2027");
        site.Store.Reload();
        Assert.NotNull((await site.Page("/search?q=buses")).QuerySelector("main a[href='/consultations/buses']"));
    }

    [Fact]
    public async Task While_the_index_is_being_made_a_feed_waits_for_it_without_holding_a_thread()
    {
        await using var site = await Site();
        var making = new TaskCompletionSource<SearchSnapshot>();
        Put(site, making.Task);
        await using var scope = site.Services.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.QueryString = new QueryString("?q=buses");
        site.Services.GetRequiredService<IHttpContextAccessor>().HttpContext = context;

        var listing = FeedListing.BindAsync(context);

        Assert.False(listing.IsCompleted);
        making.SetException(new SearchUnavailableException(new IOException("No space left on device")));
        await Assert.ThrowsAsync<SearchUnavailableException>(listing.AsTask);
    }

    private Task<RunningSite> Site() => RunningSite.Start(new SiteOptions(content.Root) { IndexDirectory = folder.Path, Now = new LocalDateTime(2026, 3, 10, 9, 0) });

    // No disk is full and no memory short while tests run, so the one that has failed is put in by hand.
    private static void TakeSearchFrom(RunningSite site) =>
        Put(site, Task.FromException<SearchSnapshot>(new SearchUnavailableException(new IOException("No space left on device"))));

    private static void Put(RunningSite site, Task<SearchSnapshot> search)
    {
        var pending = new PendingSearch(() => search, TimeProvider.System);
        typeof(ContentStore).GetField("current", BindingFlags.Instance | BindingFlags.NonPublic)!.SetValue(site.Store, site.Store.Current with { PendingSearch = pending });
    }

    private static async Task<(string? Status, string? Search)> Health(RunningSite site)
    {
        var health = JsonDocument.Parse(await site.Client.GetStringAsync("/health")).RootElement;
        return (health.GetProperty("status").GetString(), health.GetProperty("search").GetString());
    }
}
