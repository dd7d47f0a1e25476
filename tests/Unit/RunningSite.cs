using AngleSharp;
using AngleSharp.Html.Dom;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace ConsultHub.Tests.Unit;

/// <summary>The real host on a free port.</summary>
public sealed class RunningSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private RunningSite(WebApplication app)
    {
        this.app = app;
        Address = new Uri(app.Urls.Single());
        Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public Uri Address { get; }

    /// <summary>Follows no redirect and asks for no compression.</summary>
    public HttpClient Client { get; }

    public IServiceProvider Services => app.Services;

    public ContentStore Store => app.Services.GetRequiredService<ContentStore>();

    /// <summary>The patterns of the addresses that the site answers, such as <c>/consultations/{slug}</c>.</summary>
    public IEnumerable<RoutePattern> Routes =>
        app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Select(endpoint => endpoint.RoutePattern);

    public static async Task<RunningSite> Start(SiteOptions options)
    {
        // A proxy in front says that a reader came by HTTPS.
        Environment.SetEnvironmentVariable("ASPNETCORE_FORWARDEDHEADERS_ENABLED", "true");
        var app = SiteApplication.Build(options with { Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        return new RunningSite(app);
    }

    public static Task<RunningSite> Start(TemporaryContent content, TimeProvider clock) => Start(new SiteOptions(content.Root) { Clock = clock });

    public async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    /// <summary>The status code of an address.</summary>
    public async Task<int> Status(string address)
    {
        using var response = await Client.GetAsync(address);
        return (int)response.StatusCode;
    }

    /// <summary>A page with the status that it must have.</summary>
    public async Task<IHtmlDocument> Page(string address, int status = 200)
    {
        var answer = await Answer(address);
        Assert.Equal(status, answer.Status);
        return answer.Page ?? throw new InvalidOperationException($"{address} is not a page.");
    }

    /// <summary>The status code of an address, and the page where it is one.</summary>
    public async Task<(int Status, IHtmlDocument? Page)> Answer(string address)
    {
        using var response = await Client.GetAsync(address);
        var isPage = response.Content.Headers.ContentType?.ToString() == "text/html; charset=utf-8";
        return ((int)response.StatusCode, isPage ? await Parse(await response.Content.ReadAsStringAsync(), address) : null);
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync(new CancellationToken(true));
        await app.DisposeAsync();
    }

    private async Task<IHtmlDocument> Parse(string html, string address) =>
        (IHtmlDocument)await BrowsingContext.New().OpenAsync(response => response.Content(html).Address(new Uri(Address, address).AbsoluteUri));
}
