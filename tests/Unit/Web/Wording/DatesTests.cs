using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Wording;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>Dates as residents read them. The day and its month never part at the end of a line.</summary>
public sealed class DatesTests
{
    [Theory]
    [InlineData("2026-03-27", "Friday 27\u00A0March 2026")]
    [InlineData("2026-03-01", "Sunday 1\u00A0March 2026")]
    [InlineData("2216-02-29", "Thursday 29\u00A0February 2216")]
    public void A_day_has_its_weekday(string day, string expected) => Assert.Equal(expected, Dates.Day(Written.Day(day)));

    [Theory]
    [InlineData("2026-02-02", "2026-03-27", "Monday 2\u00A0February to Friday 27\u00A0March 2026")]
    [InlineData("2025-12-01", "2026-01-30", "Monday 1\u00A0December 2025 to Friday 30\u00A0January 2026")]
    public void A_range_names_the_year_once_where_it_is_one(string first, string last, string expected) =>
        Assert.Equal(expected, Dates.Range(Written.Day(first), Written.Day(last)));

    [Theory]
    [InlineData(9, 0, "9am")]
    [InlineData(9, 30, "9:30am")]
    [InlineData(12, 0, "midday")]
    [InlineData(12, 5, "12:05pm")]
    [InlineData(17, 0, "5pm")]
    [InlineData(23, 59, "11:59pm")]
    [InlineData(0, 30, "12:30am")]
    [InlineData(0, 0, "the start of the day")]
    public void A_time_is_that_of_a_twelve_hour_clock(int hour, int minute, string expected) => Assert.Equal(expected, Dates.Clock(new LocalTime(hour, minute)));

    [Theory]
    [InlineData("2026-04-14", "Tuesday 14\u00A0April 2026")]
    [InlineData("2026-04", "April 2026")]
    [InlineData("2026-Q1", "January to March 2026")]
    [InlineData("2026-Q4", "October to December 2026")]
    [InlineData("2027", "2027")]
    public void An_approximate_date_is_as_exact_as_it_was_written(string written, string expected) =>
        Assert.Equal(expected, Dates.Approximately(ApproximateDate.Parse(written)!));

    [Theory]
    [InlineData("2026-03-01T09:00", "Sunday 1\u00A0March 2026 at 9am")]
    [InlineData("2026-03-01", "Sunday 1\u00A0March 2026")]
    [InlineData("2026-Q2", "April to June 2026")]
    public void A_former_start_is_as_exact_as_it_was_written(string from, string expected)
    {
        var moved = Assert.Single(Written.Consultation($"opens: 2026-05-01T09:00\ncloses: 2026-06-30\nmoved:\n  - from: {from}\n    on: 2026-02-01\n    why: Snow.").Moved);
        Assert.Equal(expected, Dates.Start(moved.From, moved.Time));
    }

    [Theory]
    [InlineData("2026-03-27T19:30", "Friday 27\u00A0March 2026 at 7:30pm")]
    [InlineData("2026-03-27", "Friday 27\u00A0March 2026")]
    [InlineData("2026-03-28T00:00", "Friday 27\u00A0March 2026 at 11:59pm")]
    public void A_time_follows_its_day(string written, string expected) => Assert.Equal(expected, Dates.LastMinute(Moment.Parse(written)!));

    [Fact]
    public void Machines_read_the_date_of_the_standard() => Assert.Equal("2026-03-07", Dates.Machine(new LocalDate(2026, 3, 7)));
}
