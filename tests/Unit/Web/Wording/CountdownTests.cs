using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>How long there is left, in words.</summary>
public sealed class CountdownTests
{
    [Theory]
    [InlineData("2026-03-27", "2026-03-27", "Closes today at 11:59pm")]
    [InlineData("2026-03-27", "2026-03-27T17:00", "Closes today at 5pm")]
    [InlineData("2026-03-27", "2026-03-27T12:00", "Closes today at midday")]
    [InlineData("2026-03-26", "2026-03-27T00:00", "Closes today at 11:59pm")]
    [InlineData("2026-03-25", "2026-03-27T00:00", "Closes tomorrow")]
    [InlineData("2026-03-26", "2026-03-27", "Closes tomorrow")]
    [InlineData("2026-03-25", "2026-03-27", "Closes in 2 days")]
    [InlineData("2026-03-20", "2026-03-27", "Closes in 7 days")]
    [InlineData("2026-03-19", "2026-03-27", "8\u00A0days left")]
    [InlineData("2026-03-13", "2026-03-27", "14\u00A0days left")]
    [InlineData("2026-03-12", "2026-03-27", "2\u00A0weeks left")]
    [InlineData("2026-03-06", "2026-03-27", "3\u00A0weeks left")]
    [InlineData("2026-02-27", "2026-03-27", "4\u00A0weeks left")]
    public void The_time_to_closing_is_told_in_days_and_then_in_weeks(string today, string closes, string expected) =>
        Assert.Equal(expected, Countdown.ToClosing(Written.Day(today), Moment.Parse(closes)!));

    [Theory]
    [InlineData("2026-03-20", "2026-03-27", true)]
    [InlineData("2026-03-19", "2026-03-27", false)]
    [InlineData("2026-03-19", "2026-03-27T00:00", true)]
    public void A_week_is_soon(string today, string closes, bool expected) =>
        Assert.Equal(expected, Countdown.IsSoon(Written.Day(today), Moment.Parse(closes)!));

    [Theory]
    [InlineData(1, "1\u00A0day")]
    [InlineData(14, "14\u00A0days")]
    [InlineData(15, "2\u00A0weeks")]
    [InlineData(28, "4\u00A0weeks")]
    [InlineData(84, "12\u00A0weeks")]
    public void A_length_is_told_in_days_up_to_a_fortnight(int days, string expected) => Assert.Equal(expected, Countdown.Length(days));

    [Theory]
    [InlineData(1, "1\u00A0day")]
    [InlineData(14, "14\u00A0days")]
    [InlineData(15, "2\u00A0weeks and 1\u00A0day")]
    [InlineData(33, "4\u00A0weeks and 5\u00A0days")]
    [InlineData(84, "12\u00A0weeks")]
    public void The_time_to_take_part_is_told_to_the_day(int days, string expected) => Assert.Equal(expected, Countdown.Whole(days));
}
