using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Browsers;

/// <summary>One tab of the browser for all tests of a class, which run one after the other; a new tab for each would double the time.</summary>
public sealed class Tab : IAsyncLifetime
{
    private IBrowserContext? _window;

    public IPage Page { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _window = await SharedBrowser.NewWindow();
        Page = await _window.NewPageAsync();
    }

    public async Task DisposeAsync() => await _window!.DisposeAsync();
}
