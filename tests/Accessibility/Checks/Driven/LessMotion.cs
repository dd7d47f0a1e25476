using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>2.3.3 and 2.2.2: nothing moves for a reader who asked for no motion.</summary>
public sealed record LessMotion : ICheck
{
    public string Name => "reduced-motion";

    public IReadOnlyList<string> Criteria => Scripts.CriteriaOf(["motion"]);

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        await using var screen = await Screen.Show(page, 1280, 800, new() { ReducedMotion = ReducedMotion.Reduce });
        var found = await Scripts.Run(page, ["motion"]);
        return [.. found.Select(failure => failure with { Check = Name })];
    }
}
