using ConsultHub.Content.Model;
using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>How a promise stands. A date that is still to come is not yet true.</summary>
public sealed class PromisesTests
{
    private const string Today = "2026-03-10";

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", "Kept on time", "tag good")]
    [InlineData("2026-03-01", "2026-02-11", "Kept on time", "tag good")]
    [InlineData("2026-02-20", "2026-03-09", "Kept 17 days late", "tag good")]
    [InlineData("2026-03-08", "2026-03-09", "Kept 1 day late", "tag good")]
    [InlineData(null, "2026-03-09", "Kept", "tag good")]
    [InlineData(null, null, "To be done", "tag")]
    [InlineData("2026-03-10", null, "Due today", "tag")]
    [InlineData("2026-03-11", null, "Due in 1 day", "tag")]
    [InlineData("2026-04-09", null, "Due in 30 days", "tag")]
    [InlineData("2026-04-10", null, "Due in April 2026", "tag")]
    [InlineData("2026-03-09", null, "Overdue by 1 day", "tag late")]
    [InlineData("2026-02-28", null, "Overdue by 10 days", "tag late")]
    [InlineData("2026-03-20", "2026-03-11", "Due in 10 days", "tag")]
    [InlineData("2026-03-09", "2026-03-11", "Overdue by 1 day", "tag late")]
    public void It_is_told_in_words(string? due, string? done, string state, string tag)
    {
        var promise = new Commitment("Put up shelters", due is null ? null : Written.Day(due), done is null ? null : Written.Day(done));
        Assert.Equal(state, Promises.State(promise, Written.Day(Today)));
        Assert.Equal(tag, Promises.Tag(promise, Written.Day(Today)));
    }
}
