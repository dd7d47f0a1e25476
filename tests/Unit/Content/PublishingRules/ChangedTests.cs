namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class ChangedTests : IDisposable
{
    private const string Index = "consultations/2026/bins/index.md";
    private const string Plain = "consultations/2026/bins/index.plain.md";
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Fact]
    public void A_plain_version_that_was_not_touched_with_its_full_text_is_found()
    {
        var finding = Assert.Single(council.Check(new HashSet<string> { Index }));

        Assert.Equal(("plain-not-touched", Plain), (finding.Rule, finding.Place.Path));
    }

    [Fact]
    public void One_that_was_touched_with_it_is_not() => Assert.Empty(council.Check(new HashSet<string> { Index, Plain }));
}
