using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>With forced colours, which drop backgrounds and shadows, every control and tag keeps an edge, and every drawing its shape.</summary>
public sealed record ForcedColours : ICheck
{
    public static ForcedColours Check { get; } = new();

    public string Name => "forced-colours";

    public IReadOnlyList<string> Criteria => Scripts.CriteriaOf(["mark-grounds", "forced-edges"]);

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        await page.EmulateMediaAsync(Screen.Plain);
        await Scripts.Run(page, ["mark-grounds"]);
        await using var screen = await Screen.Show(page, page.ViewportSize!.Width, page.ViewportSize.Height, new() { ForcedColors = ForcedColors.Active });
        var found = await Scripts.Run(page, ["forced-edges"]);
        return [.. found.Select(failure => failure with { Check = Name, Message = "With forced colours: " + failure.Message })];
    }
}
