using System.Text.Json;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>Walks through the page with the Tab key: everything is reached, in the order of the document, the focus is
/// always seen (2.4.7, 2.4.13) and never covered (2.4.11, 2.4.12), nothing traps it (2.1.2), and the walk comes round.</summary>
public sealed record KeyboardWalk : ICheck
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Name => "keyboard";

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        var size = page.ViewportSize!;
        // Without smooth scrolling, each stop is in its final place at once.
        await using var screen = await Screen.Show(page, size.Width, size.Height, new() { ReducedMotion = ReducedMotion.Reduce });
        try
        {
            return await Walk(page);
        }
        catch (PlaywrightException e) when (LeftThePage(e))
        {
            return [new Failure(Name, "3.2.1", "html", "Moving the focus leaves the page.")];
        }
    }

    private static bool LeftThePage(PlaywrightException e) =>
        e.Message.Contains("__walk", StringComparison.Ordinal) || e.Message.Contains("context was destroyed", StringComparison.Ordinal);

    private async Task<IReadOnlyList<Failure>> Walk(IPage page)
    {
        var stops = await page.EvaluateAsync<int>($"() => {{ {Scripts.Library}\n{WalkScript}\nreturn startWalk(); }}");
        var found = new List<Failure>();
        for (var press = 0; press < stops * 3 / 2 + 25; press++)
        {
            await page.Keyboard.PressAsync("Tab");
            var step = await Step(page);
            if (step.Doubtful)
                found.AddRange(await new FocusPicture(Name).Compare(page, step));
            found.AddRange(step.Failures);
            if (step.Done)
                break;
        }
        var rest = await page.EvaluateAsync<string>(Ask("end"));
        return [.. found, .. JsonSerializer.Deserialize<Failure[]>(rest, Json)!];
    }

    private static async Task<WalkStep> Step(IPage page) =>
        JsonSerializer.Deserialize<WalkStep>(await page.EvaluateAsync<string>(Ask("step")), Json)!;

    private static string Ask(string what) =>
        $"async () => {{ if (!globalThis.__walk) throw new Error('__walk is gone'); return JSON.stringify(await globalThis.__walk.{what}()); }}";

    private static string WalkScript { get; } = Scripts.Text("walk.js");
}
