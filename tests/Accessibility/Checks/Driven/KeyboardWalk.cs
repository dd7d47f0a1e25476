using System.Text.Json;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>Walks through the page with the Tab key: everything is reached, in the order of the document, the focus is
/// always seen (2.4.7, 2.4.13) and never covered (2.4.11, 2.4.12), nothing traps it (2.1.2), and the walk comes round.</summary>
public sealed record KeyboardWalk : ICheck
{
    private const int KeysAtOnce = 20;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static KeyboardWalk Check { get; } = new();

    public string Name => "keyboard";

    public IReadOnlyList<string> Criteria => [.. Scripts.CriteriaIn(WalkScript), "2.4.13", "3.2.1"];

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
        // Some fields take several presses: a date has three parts and a calendar.
        await using var keys = await TabKey.For(page);
        var most = stops * 3 / 2 + 25;
        for (var pressed = 0; pressed < most; pressed += KeysAtOnce)
        {
            await keys.Press(KeysAtOnce);
            if (await Ask<bool>(page, "isDone()"))
                break;
        }
        var end = await Ask<WalkEnd>(page, "end()");
        var found = new List<Failure>(end.Failures);
        for (var index = 0; index < end.Again; index++)
            found.AddRange(await LookAgain(page, index));
        await Ask<object?>(page, "leave()");
        return found;
    }

    private async Task<IReadOnlyList<Failure>> LookAgain(IPage page, int index)
    {
        var step = await Ask<WalkStep>(page, $"revisit({index})");
        return step.Doubtful ? await new FocusPicture(Name).Compare(page, step) : step.Failures;
    }

    private static async Task<T> Ask<T>(IPage page, string what)
    {
        var answer = await page.EvaluateAsync<string>(
            $"async () => {{ if (!globalThis.__walk) throw new Error('__walk is gone'); return JSON.stringify(await globalThis.__walk.{what} ?? null); }}");
        return JsonSerializer.Deserialize<T>(answer, Json)!;
    }

    private static string WalkScript { get; } = Scripts.Text("walk.js");
}
