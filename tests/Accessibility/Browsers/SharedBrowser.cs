using ConsultHub.Tests.Accessibility.Checks;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Browsers;

/// <summary>One browser for the whole run. It ends with the process.</summary>
public static class SharedBrowser
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
        "--disable-sync", "--no-first-run", "--disable-quic", "--hide-scrollbars",
    ];

    private static readonly Lazy<Task<IBrowser>> Launched = new(Launch);

    public static Task<IBrowser> Get() => Launched.Value;

    /// <summary>A window of 1280 by 800 whose pages can be changed by the checks: their content security policy does not bind them.</summary>
    public static async Task<IBrowserContext> NewWindow()
    {
        var browser = await Get();
        var context = await browser.NewContextAsync(new()
        {
            BypassCSP = true,
            ViewportSize = new() { Width = 1280, Height = 800 },
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ColorScheme = ColorScheme.Light,
        });
        await context.AddInitScriptAsync(string.Join('\n', HearListeners, Scripts.Installation, Axe.Installation));
        context.SetDefaultTimeout(20_000);
        return context;
    }

    // A page cannot be asked which of its elements listen to the mouse, so they are noted as they are registered.
    private const string HearListeners =
        """
        globalThis.__heard = [];
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (kind, ...rest) {
          if (/^(click|dblclick|mousedown|mouseup|mouseover|mouseenter|touchstart|pointerdown)$/.test(kind)) globalThis.__heard.push([this, kind]);
          return add.call(this, kind, ...rest);
        };
        """;

    private static async Task<IBrowser> Launch()
    {
        var playwright = await Playwright.CreateAsync();
        var program = BrowserFinder.Find(playwright.Chromium);
        return await playwright.Chromium.LaunchAsync(new() { Headless = true, ExecutablePath = program, Args = Arguments });
    }
}
