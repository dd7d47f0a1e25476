using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Tests.Unit.Content.FrontMatter;

/// <summary>Days, months, quarters and years.</summary>
public sealed class ApproximateDateTests
{
    [Theory]
    [InlineData("2026", "2026-01-01", "2026-12-31", Precision.Year)]
    [InlineData("2026-Q1", "2026-01-01", "2026-03-31", Precision.Quarter)]
    [InlineData("2026-Q4", "2026-10-01", "2026-12-31", Precision.Quarter)]
    [InlineData("2028-02", "2028-02-01", "2028-02-29", Precision.Month)]
    [InlineData("2026-03-22", "2026-03-22", "2026-03-22", Precision.Day)]
    public void It_has_a_first_and_a_last_day(string text, string first, string last, Precision precision)
    {
        var date = ApproximateDate.Parse(text)!;
        Assert.Equal(Written.Day(first), date.First);
        Assert.Equal(Written.Day(last), date.Last);
        Assert.Equal(precision, date.Precision);
    }

    [Theory]
    [InlineData("2026-Q0")]
    [InlineData("2026-q1")]
    [InlineData("2026-00")]
    [InlineData("2026-02-30")]
    [InlineData("26")]
    [InlineData("Q1 2026")]
    [InlineData("")]
    public void Anything_else_is_none(string text) => Assert.Null(ApproximateDate.Parse(text));
}
