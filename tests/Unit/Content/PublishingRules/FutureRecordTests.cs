namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class FutureRecordTests : IDisposable
{
    private const string Index = "consultations/2026/bags/index.md";
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("2026-03-24", 0)]
    [InlineData("2026-03-25", 1)]
    [InlineData("2026-06-09", 0)]
    public void A_closing_date_was_moved_today_or_earlier(string on, int findings)
    {
        council.Write(Index, $"---\ntitle: Bags\nsummary: A bag for each home.\nopens: 2026-03-02\ncloses: 2026-06-08\ncontact:\n  name: Bins\n  email: bins@small.example\nextended:\n  - from: 2026-05-04\n    on: {on}\n    why: You asked for more time.\n---\n\nText.\n");

        var found = council.Check();

        Assert.Equal(findings, found.Count(finding => finding.Rule == "future-record"));
        Assert.Equal(on == "2026-06-09" ? 1 : 0, found.Count(finding => finding.Rule == "record-dates"));
    }

    [Fact]
    public void A_draft_may_name_the_day_on_which_it_is_to_be_adopted()
    {
        council.Replace("strategy/code/index.md", "adopted: 2025-03-01", "adopted: 2026-05-01\nstatus: draft");

        Assert.DoesNotContain(council.Check(), finding => finding.Rule == "future-record");
    }

    [Theory]
    [InlineData("2026-03-12", "2026-04-16", "future-record")]
    [InlineData("2026-03-12", "2026-04-23", "promised-date-differs")]
    [InlineData("2026-05-01", "2026-04-16", null)]
    public void Results_that_can_be_read_say_of_no_day_to_come_that_it_was_decided_then(string published, string decided, string? rule)
    {
        council.Replace("consultations/2026/bins/results.md", "published: 2026-03-12", $"published: {published}\ndecided: {decided}");

        Assert.Equal(rule, council.Check().FirstOrDefault(finding => finding.Place.Line == 3).Rule);
    }
}
