using ConsultHub.Content.Model;
using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>One line that says where a consultation stands.</summary>
public sealed class StatusLinesTests
{
    private const string Dated = "opens: 2026-03-02\ncloses: 2026-03-27";

    [Theory]
    [InlineData("expected: 2026-Q4", Status.Planned, "2026-03-10", "Expected October to December 2026")]
    [InlineData("expected: 2026-06", Status.Planned, "2026-03-10", "Expected in June 2026")]
    [InlineData(Dated, Status.Forthcoming, "2026-02-10", "Opens Monday 2 March 2026")]
    [InlineData(Dated, Status.Open, "2026-03-10", "Closes Friday 27 March 2026. 2 weeks left")]
    [InlineData("opens: 2026-03-02\ncloses: 2026-03-28T00:00", Status.Open, "2026-03-27", "Closes Friday 27 March 2026, today at 11:59pm")]
    [InlineData(Dated, Status.Open, "2026-03-26", "Closes Friday 27 March 2026, tomorrow")]
    [InlineData(Dated, Status.Open, "2026-03-20", "Closes Friday 27 March 2026, in 7 days")]
    [InlineData(Dated, Status.Open, "2026-03-19", "Closes Friday 27 March 2026. 8 days left")]
    [InlineData(Dated, Status.Closed, "2026-04-10", "Closed Friday 27 March 2026.")]
    [InlineData(Dated + "\nresults-due: 2026-04-10", Status.Closed, "2026-04-10", "Closed Friday 27 March 2026. Results due by Friday 10 April 2026")]
    [InlineData(Dated + "\nresults-due: 2026-04-09", Status.Closed, "2026-04-10", "Closed Friday 27 March 2026. Results were due by Thursday 9 April 2026 and are late")]
    [InlineData(Dated + "\nwithdrawn: {on: 2026-03-05, why: No money}", Status.Withdrawn, "2026-03-10", "Thursday 5 March 2026")]
    public void Each_status_has_its_own(string frontMatter, Status status, string today, string expected) =>
        Assert.Equal(expected, StatusLines.Of(Written.Consultation(frontMatter), status, Written.Day(today)).Replace('\u00A0', ' '));

    [Fact]
    public void Results_have_the_day_on_which_they_were_published()
    {
        var consultation = Written.Consultation(Dated) with { Results = Written.Results("published: 2026-06-01") };
        Assert.Equal("Monday 1\u00A0June 2026", StatusLines.Of(consultation, Status.Reported, Written.Day("2026-07-01")));
    }
}
