using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>1.4.4: text doubles when the reader zooms to 200 % or doubles the text size, and nothing is cut off.
/// Zoom shows a window of 1280 px as 640 px, so text whose size hangs on the width of the window alone does not grow.</summary>
public sealed record TextZoom : ICheck
{
    private const string Sizes =
        """
        () => [...document.querySelectorAll('p, li, dd, td, a, label, span, div, h1, h2, h3')]
            .map(e => e.getClientRects().length ? parseFloat(getComputedStyle(e).fontSize) : 0)
        """;

    private const string Path = "index => { PAGE return selectorOf(document.querySelectorAll('p, li, dd, td, a, label, span, div, h1, h2, h3')[index]); }";

    private static readonly string[] Looks = ["sideways", "clipped", "overlap"];

    public string Name => "text-zoom";

    public IReadOnlyList<string> Criteria => ["1.4.4"];

    public async Task<IReadOnlyList<Failure>> Run(IPage page) => [.. await Zoomed(page), .. await LargerText(page)];

    private async Task<IReadOnlyList<Failure>> Zoomed(IPage page)
    {
        double[] near, far;
        await using (await Screen.Show(page, 1280, 800))
            far = await page.EvaluateAsync<double[]>(Sizes);
        await using (await Screen.Show(page, 640, 400))
            near = await page.EvaluateAsync<double[]>(Sizes);
        var stuck = Enumerable.Range(0, far.Length).Where(i => near[i] > 0 && near[i] * 2 < far[i] * 1.2).Take(1).ToArray();
        var found = new List<Failure>();
        foreach (var index in stuck)
            found.Add(new Failure(Name, "1.4.4", await page.EvaluateAsync<string>(Path.Replace("PAGE", Scripts.Library, StringComparison.Ordinal), index), $"At 200 % zoom the text grows from {far[index]} to {near[index] * 2} px only."));
        return found;
    }

    // A window twice as large with text twice as large: what grows with the text keeps its shape, what is fixed in px cuts it off.
    private async Task<IReadOnlyList<Failure>> LargerText(IPage page)
    {
        await using var screen = await Screen.Show(page, 2560, 1600);
        var before = await Scripts.Run(page, Looks);
        var sheet = await page.AddStyleTagAsync(new() { Content = "html { font-size: 200% !important }" });
        var after = await Scripts.Run(page, Looks);
        await sheet.EvaluateAsync("sheet => sheet.remove()");
        return [.. after.Where(failure => !before.Any(b => b.Selector == failure.Selector)).Select(Named)];
    }

    private Failure Named(Failure failure) => failure with { Check = Name, Criterion = "1.4.4", Message = "At twice the text size: " + failure.Message };
}
