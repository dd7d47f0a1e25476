using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>2.2.1 and 2.2.2: nothing that is to be read goes away, comes or changes by itself. A page without a script cannot do so, and is not waited for.</summary>
public sealed record ByItself : ICheck
{
    // Messages that go away mostly do so after 3 or 5 seconds.
    private const int Wait = 5500;

    public string Name => "by-itself";

    public IReadOnlyList<string> Criteria { get; } = ["2.2.1", "2.2.2"];

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        if (!await page.EvaluateAsync<bool>("() => !!document.querySelector('script:not([type=\"application/ld+json\"]), [onload]')"))
            return [];
        var before = await Lines(page);
        await page.WaitForTimeoutAsync(Wait);
        var after = await Lines(page);
        return
        [
            .. before.Except(after).Take(3).Select(line => new Failure(Name, "2.2.1", "body", $"Goes away by itself: \"{line}\".")),
            .. after.Except(before).Take(3).Select(line => new Failure(Name, "2.2.2", "body", $"Comes by itself: \"{line}\".")),
        ];
    }

    private static async Task<IReadOnlyList<string>> Lines(IPage page) =>
        [.. (await page.Locator("body").InnerTextAsync()).Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
