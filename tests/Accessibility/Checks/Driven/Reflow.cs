using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>1.4.10: at 320 CSS px, which is 1280 px at 400 %, the page does not scroll sideways and loses nothing.</summary>
public sealed record Reflow : ICheck
{
    private static readonly string[] Looks = ["sideways", "scrollers", "clipped", "overlap", "covered-text"];

    public string Name => "reflow";

    public IReadOnlyList<string> Criteria => ["1.4.10"];

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        await using var screen = await Screen.Show(page, 320, 256);
        var found = await Scripts.Run(page, Looks);
        return [.. found.Select(failure => failure with { Check = Name, Criterion = "1.4.10", Message = "At 320 px: " + failure.Message })];
    }
}
