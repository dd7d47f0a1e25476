using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Browsers;

/// <summary>One tab of the browser in a window of its own, for many pages one after the other.</summary>
public sealed class Tab : IAsyncLifetime
{
    private IBrowserContext? _window;

    public IPage Page { get; private set; } = null!;

    public static async Task<Tab> Open()
    {
        var tab = new Tab();
        await tab.InitializeAsync();
        return tab;
    }

    public async Task InitializeAsync()
    {
        _window = await SharedBrowser.NewWindow();
        Page = await _window.NewPageAsync();
    }

    public async Task DisposeAsync() => await _window!.DisposeAsync();
}
