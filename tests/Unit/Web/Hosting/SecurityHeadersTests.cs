namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>What every answer says to browsers, whatever kind of answer it is.</summary>
public sealed class SecurityHeadersTests(SecurityHeadersTests.Fixture fixture) : IClassFixture<SecurityHeadersTests.Fixture>
{
    private readonly FailingOnceClock clock = fixture.Clock;
    private readonly RunningSite site = fixture.Site;

    [Theory]
    [InlineData("/", 200)]
    [InlineData("/large-print/consultations/buses", 200)]
    [InlineData("/consultations?when=never", 400)]
    [InlineData("/consultations?page=99", 404)]
    [InlineData("/nothing-here", 404)]
    [InlineData("/Consultations/", 301)]
    [InlineData("/large-print/plain-english/glossary", 301)]
    [InlineData("/consultations/buses/files/map.png", 200)]
    [InlineData("/consultations/buses/files/page.html", 200)]
    [InlineData("/consultations/buses/files/none.pdf", 404)]
    [InlineData("/health", 200)]
    [InlineData("/icon.svg", 200)]
    public async Task Every_kind_of_answer_has_them(string address, int status)
    {
        // The second answer may come from the cache.
        for (var time = 1; time <= 2; time++)
        {
            using var response = await site.Get(address);
            Assert.Equal(status, (int)response.StatusCode);
            AssertSafe(response);
        }
    }

    [Fact]
    public async Task An_answer_about_a_fault_has_them()
    {
        clock.FailOnce();
        using var response = await site.Get("/consultations/buses");
        Assert.Equal(500, (int)response.StatusCode);
        Assert.Contains("Something went wrong", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        AssertSafe(response);
    }

    [Fact]
    public async Task A_fault_does_not_stay()
    {
        clock.FailOnce();
        Assert.Equal(500, await site.Status("/consultations/buses"));
        Assert.Equal(200, await site.Status("/consultations/buses"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task A_refused_method_has_them(string method)
    {
        using var response = await site.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/"));
        AssertSafe(response);
    }

    [Fact]
    public async Task The_stylesheet_has_them()
    {
        var page = await site.Page("/");
        using var response = await site.Get(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        Assert.Equal("text/css", response.Content.Headers.ContentType?.MediaType);
        AssertSafe(response);
    }

    [Theory]
    [InlineData("/consultations/buses/files/map.png")]
    [InlineData("/consultations/buses/files/page.html")]
    public async Task A_file_runs_nothing_even_if_a_browser_opens_it(string address)
    {
        using var response = await site.Get(address);
        Assert.Equal("default-src 'none'; sandbox", Header(response, "Content-Security-Policy"));
    }

    [Fact]
    public async Task A_reader_who_came_by_HTTPS_is_told_to_stay_there()
    {
        using var response = await site.Get("/", ("Host", "consult.testshire.example"), ("X-Forwarded-Proto", "https"));
        Assert.Contains("max-age=", Header(response, "Strict-Transport-Security"), StringComparison.Ordinal);
    }

    private static void AssertSafe(HttpResponseMessage response)
    {
        Assert.StartsWith("default-src 'none'", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("*", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("http", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.Equal("strict-origin-when-cross-origin", Header(response, "Referrer-Policy"));
        Assert.Contains("camera=()", Header(response, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Resource-Policy"));
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
    }

    private static string Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? Assert.Single(values) : "";

    public sealed class Fixture : IAsyncLifetime
    {
        private readonly TemporaryContent content = new();

        internal FailingOnceClock Clock { get; } = new();

        public RunningSite Site { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            content.Consultation("buses").Write("consultations/buses/files/map.png", "not really")
                .Write("consultations/buses/files/page.html", "<script>alert(1)</script>");
            Site = await RunningSite.Start(content, Clock);
        }

        public async Task DisposeAsync()
        {
            await Site.DisposeAsync();
            content.Dispose();
        }
    }
}
