using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>axe-core: every rule for WCAG 2.0 to 2.2 at A, AA and AAA, its best practices, and the
/// trial rules that proved sound. The rules that axe leaves off by default are on.</summary>
public sealed record Axe : ICheck
{
    private static readonly string[] OffByDefault =
    [
        "color-contrast-enhanced", "target-size", "identical-links-same-purpose", "meta-refresh-no-exceptions",
        "label-content-name-mismatch", "p-as-heading", "table-fake-caption", "td-has-header", "focus-order-semantics", "css-orientation-lock",
    ];

    public string Name => "axe";

    /// <summary>Colour rules alone, for a second colour scheme of a page that has had the whole set.</summary>
    public static Task<IReadOnlyList<Failure>> Colours(IPage page) => Run(page, new AxeRunOptions
    {
        RunOnly = new RunOnlyOptions { Type = "rule", Values = ["color-contrast-enhanced", "link-in-text-block"] },
        ResultTypes = [ResultType.Violations],
    });

    public Task<IReadOnlyList<Failure>> Run(IPage page) => Run(page, new AxeRunOptions
    {
        Rules = OffByDefault.ToDictionary(rule => rule, _ => new RuleOptions { Enabled = true }),
        ResultTypes = [ResultType.Violations],
    });

    private static async Task<IReadOnlyList<Failure>> Run(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        return [.. from violation in result.Violations
                   from node in violation.Nodes
                   select new Failure("axe", Criterion(violation.Tags), $"{node.Target}", $"{violation.Id}: {violation.Help}. {FirstReason(node)}")];
    }

    private static string FirstReason(AxeResultNode node) =>
        node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message).FirstOrDefault() ?? "";

    // axe names criteria as wcag143 for 1.4.3 and wcag1410 for 1.4.10.
    private static string Criterion(string[] tags)
    {
        var tag = tags.FirstOrDefault(t => t.Length > 6 && t.StartsWith("wcag", StringComparison.Ordinal) && t[4..].All(char.IsDigit));
        return tag is null ? "best-practice" : $"{tag[4]}.{tag[5]}.{tag[6..]}";
    }
}
