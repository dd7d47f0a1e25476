using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Checks;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Planted;

/// <summary>Shows a page at an address that exists in the browser alone.</summary>
public sealed class PlantedPage : IAsyncDisposable
{
    private const string Address = "https://planted.example/consultations/bus-network";

    private static readonly string Css = Scripts.Text("good.css");

    private readonly IBrowserContext _window;

    private PlantedPage(IBrowserContext window, IPage page) => (_window, Page) = (window, page);

    public static string Good { get; } = Scripts.Text("good.html");

    public IPage Page { get; }

    public static async Task<PlantedPage> Open(string html)
    {
        var window = await SharedBrowser.NewWindow();
        await window.RouteAsync("**/*", route => route.FulfillAsync(Answer(route.Request.Url, html)));
        var page = await window.NewPageAsync();
        await page.GotoAsync(Address);
        return new PlantedPage(window, page);
    }

    public ValueTask DisposeAsync() => _window.DisposeAsync();

    private static RouteFulfillOptions Answer(string url, string html) => url switch
    {
        Address => new() { ContentType = "text/html; charset=utf-8", Body = html },
        _ when url.EndsWith(".css", StringComparison.Ordinal) => new() { ContentType = "text/css", Body = Css },
        _ when url.EndsWith("moving.gif", StringComparison.Ordinal) => new() { ContentType = "image/gif", BodyBytes = Pictures.Moving },
        _ when url.EndsWith(".png", StringComparison.Ordinal) => new() { ContentType = "image/png", BodyBytes = Pictures.Dot },
        _ => new() { Status = 404, ContentType = "text/html; charset=utf-8", Body = "<!doctype html><title>Not here</title>" },
    };
}
