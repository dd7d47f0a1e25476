using ConsultHub.Content.FrontMatter;
using NodaTime;

namespace ConsultHub.Tests.Unit.Content.FrontMatter;

/// <summary>Dates with and without times.</summary>
public sealed class MomentTests
{
    [Theory]
    [InlineData("2026-03-22", "2026-03-22", null)]
    [InlineData("2026-03-22T17:00", "2026-03-22", "17:00:00")]
    [InlineData("2216-12-31", "2216-12-31", null)]
    [InlineData("1999-01-01T00:00", "1999-01-01", "00:00:00")]
    public void A_date_may_have_a_time(string text, string date, string? time)
    {
        var moment = Moment.Parse(text)!;
        Assert.Equal(Written.Day(date), moment.Date);
        Assert.Equal(time, moment.Time?.ToString("HH:mm:ss", null));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2026-3-2")]
    [InlineData("2026-02-29")]
    [InlineData("2026-03-22 17:00")]
    [InlineData("2026-03-22T17")]
    [InlineData("2026-03-22T17:00Z")]
    [InlineData("22/03/2026")]
    [InlineData("0999-12-31")]
    [InlineData("3000-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("-9998-01-01")]
    public void Anything_else_is_no_date(string text) => Assert.Null(Moment.Parse(text));

    [Theory]
    [InlineData("2026-03-27T00:00", "2026-03-26", "23:59")]
    [InlineData("2026-03-27", "2026-03-27", "23:59")]
    [InlineData("2026-03-27T17:00", "2026-03-27", "17:00")]
    [InlineData("2026-01-01T00:00", "2025-12-31", "23:59")]
    [InlineData("2026-03-26T24:00", "2026-03-26", "23:59")]
    public void A_closing_at_midnight_is_told_as_a_minute_before_on_the_day_before(string closes, string day, string time)
    {
        var moment = Moment.Parse(closes)!;
        Assert.Equal(Written.Day(day), moment.LastDay);
        Assert.Equal(time, moment.LastTime.ToString("HH:mm", null));
    }

    [Fact]
    public void The_first_and_last_years_that_can_be_written_have_a_start_and_an_end()
    {
        foreach (var zone in new[] { "Pacific/Kiritimati", "Pacific/Pago_Pago", "Europe/London" }.Select(id => DateTimeZoneProviders.Tzdb[id]))
        {
            Assert.True(Moment.Parse("1000-01-01")!.Start(zone) < Moment.Parse("1000-01-01")!.End(zone));
            Assert.True(Moment.Parse("2999-12-31")!.Start(zone) < Moment.Parse("2999-12-31")!.End(zone));
        }
    }
}
