using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>axe-core: every rule for WCAG 2.0 to 2.2 at A, AA and AAA, its best practices, and the trial rules that
/// proved sound. It runs in the page itself: the package's own call opens a second page for each run, at twice the time.</summary>
public sealed record Axe : ICheck
{
    private const string OffByDefault =
        """
        ['color-contrast-enhanced', 'target-size', 'identical-links-same-purpose', 'meta-refresh-no-exceptions', 'label-content-name-mismatch',
         'p-as-heading', 'table-fake-caption', 'td-has-header', 'focus-order-semantics', 'css-orientation-lock']
        """;

    private const string Everything =
        $"{{ resultTypes: ['violations'], rules: Object.fromEntries({OffByDefault}.map(id => [id, {{ enabled: true }}])) }}";

    private const string ColoursOnly =
        "{ resultTypes: ['violations'], runOnly: ['color-contrast-enhanced', 'link-in-text-block'] }";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    public string Name => "axe";

    /// <summary>Colour rules alone, for a second colour scheme of a page that has had the whole set.</summary>
    public static Task<IReadOnlyList<Failure>> Colours(IPage page) => Run(page, ColoursOnly);

    public Task<IReadOnlyList<Failure>> Run(IPage page) => Run(page, Everything);

    private static async Task<IReadOnlyList<Failure>> Run(IPage page, string options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in globalThis"))
            await page.EvaluateAsync($"() => {{ {Engine} }}");
        var found = await page.EvaluateAsync<string>($"async () => {{ {Scripts.Text("axe.js")}\nreturn JSON.stringify(await runAxe({options})); }}");
        return JsonSerializer.Deserialize<Failure[]>(found, Json)!;
    }
}
