using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>1.4.12: with lines, words and letters set wider, no text is cut off, covered or lost.</summary>
public sealed record TextSpacing : ICheck
{
    private const string Wider =
        "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }";

    private static readonly string[] Looks = ["sideways", "clipped", "overlap"];

    public string Name => "text-spacing";

    public IReadOnlyList<string> Criteria => ["1.4.12"];

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        var before = await Scripts.Run(page, Looks);
        var sheet = await page.AddStyleTagAsync(new() { Content = Wider });
        var after = await Scripts.Run(page, Looks);
        await sheet.EvaluateAsync("sheet => sheet.remove()");
        // What is wrong without wider text is for the other checks to tell.
        return [.. after.Except(before).Select(failure => failure with { Check = Name, Criterion = "1.4.12", Message = "With wider text: " + failure.Message })];
    }
}
