using System.Net.Sockets;
using System.Text;
using ConsultHub.Tests.Unit.Web.Pages;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>Addresses that lead nowhere have the right status and a page that helps.</summary>
[Collection(SampleSite.Name)]
public sealed class ErrorTests(SampleSite sample)
{
    private readonly RunningSite site = sample.Site;

    public static TheoryData<string, int> WrongAddresses => new()
    {
        { "/nothing-here", 404 },
        { "/consultations/nothing-here", 404 },
        { "/consultations/nothing-here/results", 404 },
        { "/areas/atlantis", 404 },
        { "/topics/dragons", 404 },
        { "/strategy/nothing", 404 },
        { "/strategy/engagement-strategy/nothing", 404 },
        { "/not-consulting/nothing", 404 },
        { "/errors/404", 404 },
        { "/a%2Fb", 404 },
        { "/consultations%2Flibrary-hours", 404 },
        { "/consultations/library-hours%2Fresults", 404 },
        { "/consultations/library-hours/..%2f..%2fsite.yml", 404 },
        { "/%", 404 },
        { "/%zz", 404 },
        { "/caf%C3%A9", 404 },
        { "/%F0%9F%9A%8C", 404 },
        { "/'--<script>", 404 },
        { "/" + new string('a', 20_000), 404 },
    };

    [Theory]
    [MemberData(nameof(WrongAddresses))]
    public async Task An_address_that_leads_nowhere_gets_a_page_with_ways_on(string address, int status)
    {
        var page = await site.Page(address, status);
        Assert.NotEqual("", page.QuerySelector("h1").Words());
        Assert.NotNull(page.QuerySelector("main form[role=search] input[name=q]"));
        Assert.NotNull(page.QuerySelector("main a[href='/consultations']"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.Null(page.QuerySelector("link[rel=canonical]"));
    }

    [Theory]
    [InlineData("/plain-english/nothing")]
    [InlineData("/large-print/nothing")]
    [InlineData("/plain-english/large-print/nothing")]
    public async Task An_error_page_stays_in_the_readers_view(string address)
    {
        var page = await site.Page(address, 404);
        var prefix = address[..^"/nothing".Length];
        Assert.NotNull(page.QuerySelector($"main a[href='{prefix}/consultations']"));
        Assert.Equal(prefix.EndsWith("large-print", StringComparison.Ordinal), page.DocumentElement.ClassList.Contains("large"));
    }

    [Fact]
    public async Task An_error_page_is_not_kept()
    {
        using var response = await site.Get("/nothing-here");
        Assert.Equal("no-store", response.Headers.CacheControl?.ToString());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("BREW")]
    public async Task Nothing_can_be_sent_here(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/consultations/library-hours");
        if (method is "POST" or "PUT" or "PATCH")
            request.Content = new StringContent("title=x");
        using var response = await site.Client.SendAsync(request);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        Assert.Contains("That cannot be sent here", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET /%00 HTTP/1.1", "400")]
    [InlineData("GET /consultations/a%00b HTTP/1.1", "400")]
    [InlineData("GET /consultations?q=a%00b HTTP/1.1", "200")]
    [InlineData("GET /../../etc/passwd HTTP/1.1", "404")]
    [InlineData("GET /consultations/library-hours/files/../../../../site.yml HTTP/1.1", "404")]
    [InlineData("GET //elsewhere.example/ HTTP/1.1", "301")]
    [InlineData("GET /\\elsewhere.example HTTP/1.1", "404")]
    [InlineData("GET /?x=\u00E9 HTTP/1.1", "400")]
    [InlineData("NONSENSE", "400")]
    public async Task A_line_that_no_browser_would_send_does_no_harm(string line, string status)
    {
        Assert.StartsWith($"HTTP/1.1 {status} ", await Raw(line), StringComparison.Ordinal);
        Assert.Equal(200, await site.Status("/"));
    }

    [Theory]
    [InlineData("//elsewhere.example/")]
    [InlineData("///elsewhere.example//")]
    [InlineData("/large-print//elsewhere.example/")]
    [InlineData("/large-print/plain-english//elsewhere.example")]
    [InlineData("/\\Elsewhere.example/")]
    public async Task No_address_sends_a_reader_to_another_site(string target)
    {
        var answer = await Raw($"GET {target} HTTP/1.1");
        var location = answer.Split("\r\n").FirstOrDefault(line => line.StartsWith("Location: ", StringComparison.OrdinalIgnoreCase))?[10..] ?? "/";
        Assert.StartsWith("/", location, StringComparison.Ordinal);
        Assert.False(location.StartsWith("//", StringComparison.Ordinal) || location.StartsWith("/\\", StringComparison.Ordinal), location);
    }

    [Fact]
    public async Task A_line_of_more_than_128_kB_is_refused()
    {
        Assert.StartsWith("HTTP/1.1 414 ", await Raw($"GET /{new string('a', 140_000)} HTTP/1.1"), StringComparison.Ordinal);
        Assert.Equal(200, await site.Status("/"));
    }

    private async Task<string> Raw(string line)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(site.Address.Host, site.Address.Port);
        var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{line}\r\nHost: localhost\r\nConnection: close\r\n\r\n"));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        try
        {
            return await reader.ReadToEndAsync();
        }
        catch (IOException)
        {
            // The server may close before it has read all of a line that it refuses.
            return "HTTP/1.1 414 ";
        }
    }
}
