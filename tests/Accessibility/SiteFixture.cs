using ConsultHub.Tests.Accessibility.Browsers;

namespace ConsultHub.Tests.Accessibility;

/// <summary>The sample site on a free port, as at 9am on 10 March 2026, started once for all tests of a run.</summary>
public sealed class SiteFixture
{
    private static readonly Lazy<Task<SiteFixture>> Started = new(Start);

    private SiteFixture(string address) => Address = address;

    /// <summary>Start of every address of the site, without a slash at its end.</summary>
    public string Address { get; }

    /// <summary>Folder for what a run leaves behind: pictures of pages that failed, and the report.</summary>
    public static string Results { get; } = Path.Combine(LocalSite.Repository, "TestResults", "accessibility");

    public static Task<SiteFixture> Get() => Started.Value;

    private static async Task<SiteFixture> Start()
    {
        // The browser starts while the content is read.
        var browser = SharedBrowser.Get();
        var address = await LocalSite.Start(Path.Combine(LocalSite.Repository, "content"), LocalSite.SampleTime);
        await browser;
        return new SiteFixture(address);
    }
}
