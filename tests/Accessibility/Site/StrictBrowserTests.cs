using System.Collections.Concurrent;
using ConsultHub.Tests.Accessibility.Browsers;
using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every kind of page in a browser without scripts, bound by the site's content security policy.</summary>
public sealed class StrictBrowserTests
{
    [Fact]
    public async Task Every_page_says_the_same_without_scripts()
    {
        var site = await SiteFixture.Get();
        await using var with = await (await SharedBrowser.Get()).NewContextAsync();
        await using var without = await (await SharedBrowser.Get()).NewContextAsync(new() { JavaScriptEnabled = false });
        var (scripted, plain) = (await with.NewPageAsync(), await without.NewPageAsync());
        foreach (var template in Templates.All)
        {
            var texts = await Task.WhenAll(TextOf(scripted, site.Address + template.Path), TextOf(plain, site.Address + template.Path));
            Assert.Equal(texts[0], texts[1]);
        }
    }

    [Fact]
    public async Task No_page_breaks_its_own_policy_keeps_a_cookie_or_asks_anyone_else()
    {
        var site = await SiteFixture.Get();
        await using var window = await (await SharedBrowser.Get()).NewContextAsync();
        var faults = new ConcurrentBag<string>();
        var page = await window.NewPageAsync();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("the server responded with a status of", StringComparison.Ordinal))
                faults.Add($"{page.Url}: {message.Text}");
        };
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(site.Address, StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                faults.Add($"{page.Url} asks for {request.Url}");
        };
        foreach (var template in Templates.All)
            await page.GotoAsync(site.Address + template.Path);
        Assert.Empty(faults);
        Assert.Empty(await window.CookiesAsync());
    }

    private static async Task<string> TextOf(IPage page, string address)
    {
        await page.GotoAsync(address);
        return await page.Locator("body").InnerTextAsync();
    }
}
