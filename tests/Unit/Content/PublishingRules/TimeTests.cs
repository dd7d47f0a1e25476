namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class TimeTests : IDisposable
{
    private const string Index = "consultations/2026/bins/index.md";
    private readonly SmallCouncil council = new();

    public TimeTests()
    {
        council.Replace(Index, "until Sunday 8 February 2026", "for some weeks");
        council.Replace("consultations/2026/bins/index.plain.md", "by Sunday 8 February 2026", "soon");
        council.Replace(Index, "starts: 2026-01-20T18:00\n    ends: 2026-01-20T20:00", "starts: 2026-01-04T18:00");
    }

    public void Dispose() => council.Dispose();

    [Fact]
    public void Four_weeks_that_Christmas_makes_shorter_are_reported()
    {
        council.Replace(Index, "opens: 2026-01-05\ncloses: 2026-02-08", "opens: 2025-12-08\ncloses: 2026-01-05");

        Assert.Equal("holidays-inside", Assert.Single(council.Check()).Rule);
    }

    [Fact]
    public void With_a_written_reason_they_are_not()
    {
        council.Replace(Index, "opens: 2026-01-05\ncloses: 2026-02-08", "opens: 2025-12-09\ncloses: 2026-01-04\nshorter-because: The grant runs out in January");

        Assert.Empty(council.Check());
    }
}
