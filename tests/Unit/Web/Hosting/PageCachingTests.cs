using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>Pages are kept until the library or the clock changes them.</summary>
public sealed class PageCachingTests : IAsyncLifetime
{
    private readonly TemporaryContent content = new();
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 3, 31, 15, 0, 0, TimeSpan.Zero));
    private RunningSite site = null!;

    public async Task InitializeAsync()
    {
        content.Consultation("buses", "opens: 2026-03-01\ncloses: 2026-03-31T17:00\nrespond:\n  - online: https://survey.example/buses");
        site = await RunningSite.Start(content, clock);
    }

    public async Task DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task A_browser_that_has_a_page_is_told_so()
    {
        var tag = await Tag("/consultations/buses");
        using var response = await site.Get("/consultations/buses", ("If-None-Match", tag));
        Assert.Equal(304, (int)response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
        Assert.StartsWith("default-src", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/consultations?q=bus")]
    [InlineData("/search?q=bus")]
    [InlineData("/consultations.atom?q=bus")]
    [InlineData("/consultations.json?q=bus")]
    [InlineData("/consultations.csv?q=bus")]
    [InlineData("/consultations.ics?q=bus")]
    [InlineData("/consultations?from=2026-01-01&when=present&when=past&when=future&other=0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task Who_has_an_answer_that_is_not_kept_is_told_so_until_it_changes(string address)
    {
        var tag = await Tag(address);
        using var same = await site.Get(address, ("If-None-Match", $"\"another\", {tag}"));
        Assert.Equal(304, (int)same.StatusCode);
        Assert.Empty(await same.Content.ReadAsByteArrayAsync());
        Assert.Equal((tag, "no-cache", "Accept-Encoding"), (same.Headers.ETag?.ToString(), same.Headers.CacheControl?.ToString(), string.Join(", ", same.Headers.Vary)));
        content.Consultation("trams");
        site.Store.Reload();
        using var changed = await site.Get(address, ("If-None-Match", tag));
        Assert.Equal(200, (int)changed.StatusCode);
    }

    [Theory]
    [InlineData("/consultations?q=bus&topic=dragons", 400)]
    [InlineData("/search?q=bus&page=2", 404)]
    [InlineData("/nothing?q=bus", 404)]
    [InlineData("/consultations.json?q=bus&page=9", 404)]
    public async Task An_answer_that_says_what_is_wrong_has_no_tag(string address, int status)
    {
        using var response = await site.Get(address);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Null(response.Headers.ETag);
    }

    [Fact]
    public async Task Browsers_ask_before_they_show_a_page_again()
    {
        using var response = await site.Get("/");
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
    }

    [Fact]
    public async Task Each_address_and_view_has_a_tag_of_its_own()
    {
        string[] addresses = ["/", "/consultations", "/consultations?topic=waste", "/plain-english", "/large-print", "/plain-english/large-print", "/large-print/consultations"];
        var tags = new List<string>();
        foreach (var address in addresses)
            tags.Add(await Tag(address));
        Assert.Distinct(tags);
    }

    [Fact]
    public async Task A_page_is_made_anew_when_the_clock_crosses_a_deadline()
    {
        var tag = await Tag("/consultations/buses");
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 31, 15, 59, 59, TimeSpan.Zero));
        using var before = await site.Get("/consultations/buses", ("If-None-Match", tag));
        Assert.Equal(304, (int)before.StatusCode);
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 31, 16, 0, 0, TimeSpan.Zero));
        using var after = await site.Get("/consultations/buses", ("If-None-Match", tag));
        Assert.Equal(200, (int)after.StatusCode);
        Assert.NotEqual(tag, after.Headers.ETag?.ToString());
        Assert.DoesNotContain("survey.example", await after.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_is_made_anew_at_midnight_because_it_counts_days()
    {
        var tag = await Tag("/");
        clock.SetUtcNow(new DateTimeOffset(2026, 3, 31, 23, 0, 0, TimeSpan.Zero));
        Assert.NotEqual(tag, await Tag("/"));
    }

    [Fact]
    public async Task A_page_is_made_anew_after_a_reload()
    {
        var tag = await Tag("/consultations/buses");
        content.Write("consultations/buses/index.md", Written.Text("opens: 2026-03-01\ncloses: 2026-04-15", "## Why\n\nBecause.\n"));
        site.Store.Reload();
        Assert.NotEqual(tag, await Tag("/consultations/buses"));
        Assert.Contains("Because.", await site.Client.GetStringAsync("/consultations/buses"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("*", "br")]
    [InlineData("identity", null)]
    [InlineData(null, null)]
    public async Task Each_reader_gets_a_compression_that_they_asked_for_whoever_came_before(string? accepted, string? encoding)
    {
        foreach (var other in new[] { "*", "br;q=0, gzip", "br", "gzip", "identity", "brotli" })
            (await site.Get("/glossary", ("Accept-Encoding", other))).Dispose();
        using var response = accepted is null ? await site.Get("/glossary") : await site.Get("/glossary", ("Accept-Encoding", accepted));
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        Assert.Contains("<h1>", await Decoded(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_stylesheet_is_kept_for_ever_at_an_address_that_changes_with_it()
    {
        var page = await site.Page("/");
        var address = page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var current = await site.Get(address);
        Assert.Equal("public, max-age=31536000, immutable", current.Headers.CacheControl?.ToString());
        using var former = await site.Get("/css/site.0123456789.css");
        Assert.Equal(200, (int)former.StatusCode);
        Assert.Equal("no-cache", former.Headers.CacheControl?.ToString());
    }

    private async Task<string> Tag(string address)
    {
        using var response = await site.Get(address);
        return response.Headers.ETag!.ToString();
    }

    private static async Task<string> Decoded(HttpResponseMessage response)
    {
        await using var body = await response.Content.ReadAsStreamAsync();
        await using var decoded = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(decoded, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
