using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp;
using AngleSharp.Dom;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>The real host on a free port, at a fixed local time.</summary>
public class FeedSite : IAsyncLifetime
{
    private static readonly HttpClient Client = new(new SocketsHttpHandler { AllowAutoRedirect = false });

    private readonly string folder;
    private readonly LocalDateTime now;
    private WebApplication? app;
    private Uri? root;

    protected FeedSite(string folder, LocalDateTime now)
    {
        this.folder = folder;
        this.now = now;
    }

    /// <summary>Whether drafts are shown.</summary>
    public bool Preview { get; init; }

    public async Task InitializeAsync()
    {
        app = SiteApplication.Build(new SiteOptions(folder) { Urls = "http://127.0.0.1:0", Now = now, Preview = Preview });
        await app.StartAsync();
        root = new Uri(app.Urls.First());
    }

    public async Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(root!, address));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await Client.SendAsync(request);
    }

    public async Task<HttpResponseMessage> Head(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(root!, address));
        return await Client.SendAsync(request);
    }

    public async Task<byte[]> Bytes(string address)
    {
        using var response = await Get(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsByteArrayAsync();
    }

    public async Task<string> Text(string address) => Encoding.UTF8.GetString(await Bytes(address));

    public async Task<JsonElement> Json(string address) => JsonDocument.Parse(await Bytes(address)).RootElement;

    public async Task<XDocument> Xml(string address) => XDocument.Load(new MemoryStream(await Bytes(address)));

    public async Task<IDocument> Page(string address)
    {
        using var response = await Get(address);
        var html = await response.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(virtualResponse => virtualResponse.Content(html));
    }

    /// <summary>The path of one of the site's public addresses.</summary>
    public static string Local(string? address)
    {
        Assert.StartsWith("https://", address, StringComparison.Ordinal);
        return new Uri(address!).PathAndQuery;
    }

    public async Task DisposeAsync()
    {
        if (app is null)
            return;
        await app.StopAsync(new CancellationToken(true));
        await app.DisposeAsync();
        Clean();
    }

    protected virtual void Clean()
    {
    }
}
