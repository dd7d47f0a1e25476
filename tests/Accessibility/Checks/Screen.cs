using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>Shows a page in another window or medium for a while and puts it back on disposal.</summary>
public sealed class Screen : IAsyncDisposable
{
    private readonly IPage _page;
    private readonly PageViewportSizeResult? _before;

    private Screen(IPage page) => (_page, _before) = (page, page.ViewportSize);

    public static async Task<Screen> Show(IPage page, int width, int height, PageEmulateMediaOptions? media = null)
    {
        var screen = new Screen(page);
        await page.SetViewportSizeAsync(width, height);
        if (media is not null)
            await page.EmulateMediaAsync(media);
        return screen;
    }

    public async ValueTask DisposeAsync()
    {
        await _page.EmulateMediaAsync(Plain);
        if (_before is not null)
            await _page.SetViewportSizeAsync(_before.Width, _before.Height);
    }

    /// <summary>Light, on screen, nothing asked for.</summary>
    public static PageEmulateMediaOptions Plain => new()
    {
        Media = Media.Screen,
        ColorScheme = ColorScheme.Light,
        ForcedColors = ForcedColors.None,
        ReducedMotion = ReducedMotion.NoPreference,
        Contrast = Contrast.NoPreference,
    };
}
