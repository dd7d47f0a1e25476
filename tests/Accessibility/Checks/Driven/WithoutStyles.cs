using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>1.3.2: without style sheets the page still reads in order: skip link first, and the main content begins with its h1.</summary>
public sealed record WithoutStyles : ICheck
{
    private const string Switch = "off => { for (const sheet of document.styleSheets) sheet.disabled = off; }";

    public string Name => "without-styles";

    public IReadOnlyList<string> Criteria => Scripts.CriteriaOf(["plain-order"]);

    public async Task<IReadOnlyList<Failure>> Run(IPage page)
    {
        await page.EvaluateAsync(Switch, true);
        var found = await Scripts.Run(page, ["plain-order"]);
        await page.EvaluateAsync(Switch, false);
        return [.. found.Select(failure => failure with { Check = Name, Message = "Without styles: " + failure.Message })];
    }
}
