using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Checks;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Planted;

/// <summary>Shows the good page, with or without a fault, at an address that exists in the browser alone.</summary>
public sealed class PlantedPage : IAsyncLifetime
{
    private const string Address = "https://planted.example/consultations/bus-network";

    private static readonly string Css = Scripts.Text("good.css");

    private readonly Tab _tab = new();
    private string _html = "";

    public static string Good { get; } = Scripts.Text("good.html");

    public async Task InitializeAsync()
    {
        await _tab.InitializeAsync();
        await _tab.Page.RouteAsync("**/*", route => route.FulfillAsync(Answer(route.Request.Url)));
    }

    public Task DisposeAsync() => _tab.DisposeAsync();

    public async Task<IPage> Show(string html)
    {
        _html = html;
        await _tab.Page.GotoAsync(Address);
        return _tab.Page;
    }

    private RouteFulfillOptions Answer(string url) => url switch
    {
        Address => new() { ContentType = "text/html; charset=utf-8", Body = _html },
        _ when url.EndsWith(".css", StringComparison.Ordinal) => new() { ContentType = "text/css", Body = Css },
        _ when url.EndsWith("moving.gif", StringComparison.Ordinal) => new() { ContentType = "image/gif", BodyBytes = Pictures.Moving },
        _ when url.EndsWith(".png", StringComparison.Ordinal) => new() { ContentType = "image/png", BodyBytes = Pictures.Dot },
        _ => new() { Status = 404, ContentType = "text/html; charset=utf-8", Body = "<!doctype html><title>Not here</title>" },
    };
}
