using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Browsers;
using ConsultHub.Tests.Accessibility.Site;
using NodaTime;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>The report of this very run: written when all pages of the sample have been visited, and audited like any other page.</summary>
public sealed class ReportTests(Tab tab) : IClassFixture<Tab>
{
    // The report is a file of its own: its style stands in it, and its navigation helps on paper too.
    private static readonly string[] OfTheSiteAlone = ["only-the-page", "without-styles"];

    [Fact]
    public async Task The_report_of_this_run_has_no_barrier()
    {
        var started = SystemClock.Instance.GetCurrentInstant();
        var site = await SiteFixture.Get();
        var audit = await SampleAudit.Get();
        var pages = await audit.Everything();
        var run = new AuditRun("Meadowshire Council, sample", new Uri(site.Address), started, SystemClock.Instance.GetCurrentInstant() - started, pages)
        {
            Version = Tools.VersionOf(typeof(Web.Hosting.SiteOptions)),
            Tools = await Tools.Used(),
        };
        await ReportFolder.Write(run, SiteFixture.Results);
        await tab.Page.GotoAsync(new Uri(Path.Combine(SiteFixture.Results, ReportFolder.Html)).AbsoluteUri);
        var found = await Auditor.Full(tab.Page).Where(result => result.Outcome == Outcome.Failed && !OfTheSiteAlone.Contains(result.Check)).ToListAsync();
        Assert.True(found.Count == 0, string.Join('\n', found.SelectMany(result => result.Found.Select(failure => $"[{result.Mode}] {failure}"))));
    }
}
