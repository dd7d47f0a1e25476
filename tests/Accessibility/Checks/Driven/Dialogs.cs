using System.Text.Json;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>
/// What opens over the page takes the focus (2.4.3), can be closed with the keyboard (2.1.1) and with Escape (2.1.2). Buttons are pressed to see;
/// the page is loaded anew after each. A page without a script has none, and is left alone.
/// </summary>
public sealed record Dialogs : ICheck
{
    private const int MostButtons = 6;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public string Name => "dialogs";

    public IReadOnlyList<string> Criteria { get; } = ["2.1.1", "2.1.2", "2.4.3"];

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        var address = page.Url;
        var found = new List<Failure>();
        var buttons = await Ask<int>(page, "count()");
        for (var index = 0; index < Math.Min(buttons, MostButtons); index++)
        {
            found.AddRange(await Press(page, index));
            // Whatever it did, the next check sees the page as it came.
            await page.GotoAsync(address);
        }

        return found;
    }

    private static async Task<IReadOnlyList<Failure>> Press(IPage page, int index)
    {
        try
        {
            await Ask<bool>(page, $"press({index})");
            await page.WaitForTimeoutAsync(300);
            var opened = await Ask<Failure[]>(page, "judge()");
            await page.Keyboard.PressAsync("Escape");
            await page.WaitForTimeoutAsync(100);
            return [.. opened, .. await Ask<Failure[]>(page, "stillOpen()")];
        }
        catch (PlaywrightException)
        {
            // The button led to another page.
            return [];
        }
    }

    private static async Task<T> Ask<T>(IPage page, string what)
    {
        var answer = await page.EvaluateAsync<string>($"() => {{ {Scripts.Library}\n{Scripts.Text("overlays.js")}\nreturn JSON.stringify({what}); }}");
        return JsonSerializer.Deserialize<T>(answer, Json)!;
    }
}
