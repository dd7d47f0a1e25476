using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>Every address of the sample site: axe and all checks that need no second look, and what pages share.</summary>
public sealed class EveryAddressTests
{
    [Fact]
    public async Task No_address_of_the_site_has_a_barrier()
    {
        var audit = await SampleAudit.Get();
        var pages = await audit.EveryAddress();
        Assert.True(pages.Count > 100, $"Only {pages.Count} addresses were found.");
        var barriers = pages.Where(page => page.HasFailed).Select(Wording.Of).ToList();
        Assert.True(barriers.Count == 0, string.Join('\n', barriers));
    }

    [Fact]
    public async Task Pages_have_titles_of_their_own_and_the_same_navigation_and_help()
    {
        var audit = await SampleAudit.Get();
        Assert.Empty(PagesTogether.Failures(await audit.EveryAddress()));
    }
}
