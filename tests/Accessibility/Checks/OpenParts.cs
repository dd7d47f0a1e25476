using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>Opens every folded part of a page, which is a state of its own, and closes it again on disposal.</summary>
public sealed class OpenParts : IAsyncDisposable
{
    private readonly IPage _page;

    private OpenParts(IPage page) => _page = page;

    public static async Task<OpenParts> Of(IPage page)
    {
        await page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('details:not([open])')) { fold.open = true; fold.dataset.opened = ''; } }");
        return new OpenParts(page);
    }

    public async ValueTask DisposeAsync() =>
        await _page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('[data-opened]')) { fold.open = false; delete fold.dataset.opened; } }");
}
