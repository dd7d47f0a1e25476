using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>Opens every folded part of a page, which is a state of its own, and closes it again on disposal.</summary>
public sealed class OpenParts : IAsyncDisposable
{
    private const string Open =
        """
        () => {
          const folds = document.querySelectorAll('details:not([open])');
          for (const fold of folds) { fold.open = true; fold.dataset.opened = ''; }
          return folds.length;
        }
        """;

    private readonly IPage _page;

    private OpenParts(IPage page, int count) => (_page, Count) = (page, count);

    /// <summary>How many parts were folded.</summary>
    public int Count { get; }

    public static async Task<OpenParts> Of(IPage page) => new(page, await page.EvaluateAsync<int>(Open));

    public async ValueTask DisposeAsync() =>
        await _page.EvaluateAsync("() => { for (const fold of document.querySelectorAll('[data-opened]')) { fold.open = false; delete fold.dataset.opened; } }");
}
