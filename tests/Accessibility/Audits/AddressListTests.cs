using System.Collections.Concurrent;
using System.Text.Json;
using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Checks;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Audits pages from anywhere: CONSULTHUB_ADDRESSES names a file of addresses, one a line; what is found is
/// written beside it as JSON, an array of url, check, criterion, selector and message. CONSULTHUB_BAR=own asks as much
/// of them as of this site; CONSULTHUB_QUICK=1 leaves out what needs another window, another medium or the keyboard.</summary>
public sealed class AddressListTests
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    private static Bar Bar => Environment.GetEnvironmentVariable("CONSULTHUB_BAR") == "own" ? Bar.Own : Bar.Law;

    private static bool IsQuick => Environment.GetEnvironmentVariable("CONSULTHUB_QUICK") == "1";

    [Fact]
    public async Task Addresses_in_a_given_file_are_audited()
    {
        var list = Environment.GetEnvironmentVariable("CONSULTHUB_ADDRESSES");
        if (string.IsNullOrEmpty(list))
            return;
        var addresses = (await File.ReadAllLinesAsync(list)).Select(line => line.Trim()).Where(line => line.Length > 0).ToArray();
        var found = new ConcurrentDictionary<string, IReadOnlyList<Failure>>();
        await using var window = await SharedBrowser.NewWindow();
        await Parallel.ForEachAsync(addresses, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (url, _) => found[url] = await Audit(window, url));
        var lines = from url in addresses from f in found[url] select new { url, f.Check, f.Criterion, f.Selector, f.Message };
        await File.WriteAllTextAsync(Path.ChangeExtension(list, ".json"), JsonSerializer.Serialize(lines, Json));
    }

    private static async Task<IReadOnlyList<Failure>> Audit(IBrowserContext window, string url)
    {
        var page = await window.NewPageAsync();
        var found = new HashSet<Failure>();
        try
        {
            await page.GotoAsync(url);
            await foreach (var finding in IsQuick ? Auditor.Quick(page) : Auditor.Full(page))
                found.Add(finding.Failure);
        }
        catch (Exception e) when (e is PlaywrightException or TimeoutException)
        {
            // A page that moves on or hangs is told as such, and the next one is audited.
            found.Add(new Failure("audit", "best-practice", "html", $"The page could not be audited to its end: {e.Message.Split('\n')[0]}"));
        }
        finally
        {
            await page.CloseAsync();
        }

        return [.. found.Where(Bar.Counts)];
    }
}
