using System.Text.Json;
using System.Text.Json.Serialization;
using ConsultHub.Tests.Accessibility.Audits;
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
        $"{{ resultTypes: ['violations', 'incomplete'], rules: Object.fromEntries({OffByDefault}.map(id => [id, {{ enabled: true }}])) }}";

    private const string ColoursOnly =
        "{ resultTypes: ['violations', 'incomplete'], runOnly: ['color-contrast-enhanced', 'link-in-text-block'] }";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };
    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    /// <summary>The engine as a function of the page, which every page of a window is given as it loads.</summary>
    public static string Installation { get; } =
        $"globalThis.__axe = async options => {{ if (!globalThis.axe) {{ {Engine} }}\n{Scripts.Text("axe.js")}\nreturn JSON.stringify(await runAxe(options)); }};";

    public string Name => "axe";

    /// <summary>None of its own: each rule names those it is about.</summary>
    public IReadOnlyList<string> Criteria => [];

    public async Task<IReadOnlyList<Failure>> Run(IPage page) =>
        [.. (await Run(page, Everything)).Where(rule => rule.Outcome == Outcome.Failed).SelectMany(rule => rule.Found)];

    /// <summary>What each rule showed.</summary>
    public static async Task<IReadOnlyList<CheckResult>> Rules(IPage page, Mode mode) => Told(await Run(page, Everything), mode);

    /// <summary>The rules of colour alone, for a second colour scheme of a page that has had the whole set.</summary>
    public static async Task<IReadOnlyList<CheckResult>> ColourRules(IPage page, Mode mode) => Told(await Run(page, ColoursOnly), mode);

    /// <summary>Version of the engine.</summary>
    public static async Task<string> Version(IPage page) => await page.EvaluateAsync<string>($"() => {{ {Engine}; return axe.version; }}");

    private static CheckResult[] Told(IEnumerable<AxeRule> rules, Mode mode) =>
        [.. rules.Select(rule => new CheckResult("axe " + rule.Rule, mode.Name, rule.Outcome, rule.Criteria, rule.Found))];

    private static async Task<IReadOnlyList<AxeRule>> Run(IPage page, string options)
    {
        var found = await page.EvaluateAsync<string>($"() => globalThis.__axe({options})");
        return JsonSerializer.Deserialize<AxeRule[]>(found, Json)!;
    }
}
