using System.Text.Json;
using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Audits pages from anywhere: CONSULTHUB_ADDRESSES names a file of addresses, one a line;
/// what is found is written beside it as JSON, an array of url, check, criterion, selector and message.</summary>
public sealed class AddressListTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    [Fact]
    public async Task Addresses_in_a_given_file_are_audited()
    {
        var list = Environment.GetEnvironmentVariable("CONSULTHUB_ADDRESSES");
        if (string.IsNullOrEmpty(list))
            return;
        var found = new List<object>();
        await using var window = await SharedBrowser.NewWindow();
        foreach (var url in (await File.ReadAllLinesAsync(list)).Where(line => line.Trim().Length > 0))
            found.AddRange((await Audit(window, url.Trim())).Select(f => new { url, f.Check, f.Criterion, f.Selector, f.Message }));
        await File.WriteAllTextAsync(Path.ChangeExtension(list, ".json"), JsonSerializer.Serialize(found, Json));
    }

    private static async Task<IEnumerable<Failure>> Audit(Microsoft.Playwright.IBrowserContext window, string url)
    {
        var page = await window.NewPageAsync();
        await page.GotoAsync(url);
        var found = await Auditor.Full(page);
        await page.CloseAsync();
        return found.Select(finding => finding.Failure).Distinct();
    }
}
