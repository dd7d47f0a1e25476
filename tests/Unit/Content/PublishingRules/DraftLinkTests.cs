namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class DraftLinkTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("draft: true\n", true)]
    [InlineData("", false)]
    public void A_link_from_a_page_that_all_see_to_a_draft_is_broken(string draft, bool isBroken)
    {
        council.Write("consultations/2026/lamps/index.md", council.Read("consultations/2026/bins/index.md").Replace("lead: Waste\n", "lead: Waste\n" + draft, StringComparison.Ordinal));
        council.Replace("pages/about.md", "(/consultations/bins)", "(/consultations/lamps)");

        Assert.Equal(isBroken, council.Check().Any(found => found is { Rule: "broken-link", Place: { Path: "pages/about.md", Line: 12 } }));
    }
}
