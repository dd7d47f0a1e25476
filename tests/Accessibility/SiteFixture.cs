using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using NodaTime;

namespace ConsultHub.Tests.Accessibility;

/// <summary>The sample site on a free port, as at 9am on 10 March 2026, started once for all tests of a run.</summary>
public sealed class SiteFixture
{
    private static readonly Lazy<Task<SiteFixture>> Started = new(Start);

    private SiteFixture(string address) => Address = address;

    /// <summary>Start of every address of the site, without a slash at its end.</summary>
    public string Address { get; }

    public static Task<SiteFixture> Get() => Started.Value;

    /// <summary>Keeps a picture of a page that failed in TestResults, for a person to look at.</summary>
    public static async Task Keep(IPage page, string name)
    {
        var file = string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? letter : '-')) + ".png";
        await page.ScreenshotAsync(new() { Path = Path.Combine(Repository(), "TestResults", "accessibility", file), FullPage = true });
    }

    private static async Task<SiteFixture> Start()
    {
        // The browser starts while the content is read.
        var browser = SharedBrowser.Get();
        WebApplication site = SiteApplication.Build(new SiteOptions(Path.Combine(Repository(), "content"))
        {
            Urls = "http://127.0.0.1:0",
            Now = new LocalDateTime(2026, 3, 10, 9, 0),
        });
        await site.StartAsync();
        await browser;
        return new SiteFixture(site.Urls.First());
    }

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConsultHub.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
