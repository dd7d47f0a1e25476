using System.Net;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using ConsultHub.Web.Hosting;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>A running site at a fixed local time, read as programs read it.</summary>
public class FeedSite : IAsyncLifetime
{
    private readonly string folder;
    private readonly LocalDateTime now;
    private RunningSite? site;

    protected FeedSite(string folder, LocalDateTime now)
    {
        this.folder = folder;
        this.now = now;
    }

    /// <summary>Whether drafts are shown.</summary>
    public bool Preview { get; init; }

    public async Task InitializeAsync() => site = await RunningSite.Start(new SiteOptions(folder) { Now = now, Preview = Preview });

    public Task<HttpResponseMessage> Get(string address, params (string Name, string Value)[] headers) => site!.Get(address, headers);

    public Task<HttpResponseMessage> Head(string address) => Send(HttpMethod.Head, address);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await site!.Client.SendAsync(request);
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

    public async Task<IDocument> Page(string address) => await site!.Page(address);

    /// <summary>The path of one of the site's public addresses.</summary>
    public static string Local(string? address)
    {
        Assert.StartsWith("https://", address, StringComparison.Ordinal);
        return new Uri(address!).PathAndQuery;
    }

    public async Task DisposeAsync()
    {
        if (site is null)
            return;
        await site.DisposeAsync();
        Clean();
    }

    protected virtual void Clean()
    {
    }
}
