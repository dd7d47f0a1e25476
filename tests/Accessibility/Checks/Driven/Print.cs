using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>On paper: no navigation, nothing cut off at the width of A4 within its margins, dark text on white,
/// and the address of every link that leads away written out.</summary>
public sealed record Print : ICheck
{
    // A4 is 794 CSS px wide; margins of 18 mm leave 658.
    private const int Width = 658;

    private static readonly string[] Looks = ["sideways", "clipped", "overlap", "contrast", "large-print", "print-parts"];

    public string Name => "print";

    public IReadOnlyList<string> Criteria => [];

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        await using var screen = await Screen.Show(page, Width, 931, new() { Media = Media.Print, ColorScheme = ColorScheme.Light });
        var found = await Scripts.Run(page, Looks);
        return [.. found.Select(failure => failure with { Check = Name, Message = "On paper: " + failure.Message })];
    }
}
