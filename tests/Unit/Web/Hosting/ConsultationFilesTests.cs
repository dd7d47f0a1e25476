using Microsoft.Extensions.Time.Testing;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>Files are served from a consultation's <c>files</c> folder, and nothing else is.</summary>
public sealed class ConsultationFilesTests(ConsultationFilesTests.Fixture fixture) : IClassFixture<ConsultationFilesTests.Fixture>
{
    private static readonly string[] Names = ["a.pdf", "a.odt", "a.csv", "a.html", "a.svg", "a.js", "a.xml", "a.PDF", "noending", "gone.odt"];
    private readonly TemporaryContent content = fixture.Content;
    private readonly RunningSite site = fixture.Site;

    [Theory]
    [InlineData("a.pdf", "application/pdf", false)]
    [InlineData("a.PDF", "application/pdf", false)]
    [InlineData("a.odt", "application/vnd.oasis.opendocument.text", true)]
    [InlineData("a.csv", "text/csv; charset=utf-8", true)]
    [InlineData("a.html", "application/octet-stream", true)]
    [InlineData("a.svg", "application/octet-stream", true)]
    [InlineData("a.js", "application/octet-stream", true)]
    [InlineData("a.xml", "application/octet-stream", true)]
    [InlineData("noending", "application/octet-stream", true)]
    [InlineData("map%20of%20town.png", "image/png", false)]
    [InlineData("50%25%20off%20%26%20more%20%231%3F.pdf", "application/pdf", false)]
    [InlineData("K%C3%A4rtchen.txt", "text/plain; charset=utf-8", false)]
    [InlineData("north.pdf", "application/pdf", false)]
    public async Task A_file_has_its_right_type_and_what_could_run_is_saved(string name, string type, bool isSaved)
    {
        using var response = await site.Get($"/consultations/buses/files/{name}");
        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
        Assert.Equal(isSaved ? "attachment" : null, response.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Theory]
    [InlineData("/site.yml")]
    [InlineData("/content/site.yml")]
    [InlineData("/consultations/buses/index.md")]
    [InlineData("/consultations/buses/files/")]
    [InlineData("/consultations/buses/files")]
    [InlineData("/consultations/buses/files/../index.md")]
    [InlineData("/consultations/buses/files/..%2Findex.md")]
    [InlineData("/consultations/buses/files/..%2F..%2F..%2Fsite.yml")]
    [InlineData("/consultations/buses/files/%2E%2E/%2E%2E/%2E%2E/site.yml")]
    [InlineData("/consultations/buses/files/..%5C..%5Cindex.md")]
    [InlineData("/consultations/buses/files/....//index.md")]
    [InlineData("/consultations/buses/files//etc/passwd")]
    [InlineData("/consultations/buses/files/%2Fetc%2Fpasswd")]
    [InlineData("/consultations/buses/files/.hidden.pdf")]
    [InlineData("/consultations/buses/files/maps")]
    [InlineData("/consultations/buses/files/maps/south.pdf")]
    [InlineData("/consultations/buses/files/A.pdf")]
    [InlineData("/consultations/buses/updates/2026-04-01-later.md")]
    [InlineData("/consultations/secret/files/plan.pdf")]
    [InlineData("/consultations/none/files/a.pdf")]
    [InlineData("/css/tokens.css")]
    [InlineData("/appsettings.json")]
    [InlineData("/ConsultHub.Web.dll")]
    [InlineData("/.git/config")]
    public async Task Nothing_else_is_served(string address)
    {
        using var response = await site.Get(address);
        Assert.True((int)response.StatusCode is 404 or 301, $"{address} answers {response.StatusCode}");
        if ((int)response.StatusCode == 301)
            Assert.Equal(404, await site.Status(response.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task The_links_of_a_page_lead_to_its_files()
    {
        var page = await site.Page("/plain-english/consultations/buses");
        var files = page.QuerySelectorAll("a[href*='/files/'], img[src*='/files/']").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).ToList();
        Assert.Equal(3, files.Count);
        foreach (var file in files)
        {
            Assert.StartsWith("/plain-english/consultations/buses/files/", file, StringComparison.Ordinal);
            Assert.Equal(200, await site.Status(file));
        }
    }

    [Fact]
    public async Task Part_of_a_file_can_be_asked_for()
    {
        using var response = await site.Get("/consultations/buses/files/north.pdf", ("Range", "bytes=5-9"));
        Assert.Equal(206, (int)response.StatusCode);
        Assert.Equal("north", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_file_that_was_deleted_since_is_not_found()
    {
        content.Delete("consultations/buses/files/gone.odt");
        Assert.Equal(404, await site.Status("/consultations/buses/files/gone.odt"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/consultations/buses")]
    [InlineData("/consultations/buses/files/a.pdf")]
    [InlineData("/health")]
    [InlineData("/icon.svg")]
    public async Task Whatever_can_be_read_can_be_asked_about(string address)
    {
        using var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
        Assert.Equal(200, (int)head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        using var get = await site.Get(address);
        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
    }

    public sealed class Fixture : IAsyncLifetime
    {
        public TemporaryContent Content { get; } = new();

        public RunningSite Site { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Content.Consultation("buses",
                    "opens: 2026-03-01\ncloses: 2026-03-31\ndocuments:\n  - title: Odd\n    file: '50% off & more #1?.pdf'",
                    "![The map](files/map%20of%20town.png) and [a file](files/north.pdf)")
                .Consultation("secret", "expected: 2027\ndraft: true")
                .Write("consultations/secret/files/plan.pdf", "%PDF")
                .Write("consultations/buses/updates/2026-04-01-later.md", "---\ntitle: Later\n---\n")
                .Write("consultations/buses/files/map of town.png", "png")
                .Write("consultations/buses/files/50% off & more #1?.pdf", "%PDF")
                .Write("consultations/buses/files/Kärtchen.txt", "ä")
                .Write("consultations/buses/files/north.pdf", "%PDF north")
                .Write("consultations/buses/files/maps/south.pdf", "%PDF south")
                .Write("consultations/buses/files/.hidden.pdf", "%PDF");
            foreach (var name in Names)
                Content.Write($"consultations/buses/files/{name}", "content");
            Site = await RunningSite.Start(Content, new FakeTimeProvider(new DateTimeOffset(2026, 3, 10, 9, 0, 0, TimeSpan.Zero)));
        }

        public async Task DisposeAsync()
        {
            await Site.DisposeAsync();
            Content.Dispose();
        }
    }
}
