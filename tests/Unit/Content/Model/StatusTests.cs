using ConsultHub.Content.Model;
using NodaTime;

namespace ConsultHub.Tests.Unit.Content.Model;

/// <summary>Status is worked out from the dates, the site's time zone and the clock.</summary>
public sealed class StatusTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    [Theory]
    [InlineData("2026-03-01T23:59:59", Status.Forthcoming)]
    [InlineData("2026-03-02T00:00:00", Status.Open)]
    [InlineData("2026-03-27T23:59:59", Status.Open)]
    [InlineData("2026-03-28T00:00:00", Status.Closed)]
    public void Dates_without_times_run_from_the_start_of_the_first_day_to_the_end_of_the_last(string now, Status expected) =>
        AssertStatus("opens: 2026-03-02\ncloses: 2026-03-27", now, expected);

    [Theory]
    [InlineData("2026-03-02T08:59:59", Status.Forthcoming)]
    [InlineData("2026-03-02T09:00:00", Status.Open)]
    [InlineData("2026-03-27T16:59:59", Status.Open)]
    [InlineData("2026-03-27T17:00:00", Status.Closed)]
    public void Times_are_kept_to_the_second(string now, Status expected) =>
        AssertStatus("opens: 2026-03-02T09:00\ncloses: 2026-03-27T17:00", now, expected);

    [Theory]
    [InlineData("2026-03-26T23:59:59", Status.Open)]
    [InlineData("2026-03-27T00:00:00", Status.Closed)]
    public void Closing_at_midnight_ends_with_the_day_before(string now, Status expected) =>
        AssertStatus("opens: 2026-03-02\ncloses: 2026-03-27T00:00", now, expected);

    [Theory]
    [InlineData("2026-03-28T23:59:59Z", Status.Forthcoming)]
    [InlineData("2026-03-29T00:59:59Z", Status.Forthcoming)]
    [InlineData("2026-03-29T01:00:00Z", Status.Forthcoming)]
    [InlineData("2026-03-29T01:29:59Z", Status.Forthcoming)]
    [InlineData("2026-03-29T01:30:00Z", Status.Open)]
    public void An_opening_time_that_the_clocks_skip_in_March_comes_an_hour_later_on_the_clock(string now, Status expected) =>
        AssertStatusUtc("opens: 2026-03-29T01:30\ncloses: 2026-04-30", now, expected);

    [Theory]
    [InlineData("2026-03-29T01:29:59Z", Status.Open)]
    [InlineData("2026-03-29T01:30:00Z", Status.Closed)]
    public void A_closing_time_that_the_clocks_skip_in_March_comes_an_hour_later_on_the_clock(string now, Status expected) =>
        AssertStatusUtc("opens: 2026-03-02\ncloses: 2026-03-29T01:30", now, expected);

    [Theory]
    [InlineData("2026-03-29T22:59:59Z", Status.Open)]
    [InlineData("2026-03-29T23:00:00Z", Status.Closed)]
    public void The_day_on_which_the_clocks_go_forward_ends_at_its_own_midnight(string now, Status expected) =>
        AssertStatusUtc("opens: 2026-03-29\ncloses: 2026-03-29", now, expected);

    [Theory]
    [InlineData("2026-10-25T00:29:59Z", Status.Forthcoming)]
    [InlineData("2026-10-25T00:30:00Z", Status.Open)]
    public void An_opening_time_that_comes_twice_in_October_opens_the_first_time(string now, Status expected) =>
        AssertStatusUtc("opens: 2026-10-25T01:30\ncloses: 2026-11-30", now, expected);

    [Theory]
    [InlineData("2026-10-25T00:30:00Z", Status.Open)]
    [InlineData("2026-10-25T01:29:59Z", Status.Open)]
    [InlineData("2026-10-25T01:30:00Z", Status.Closed)]
    public void A_closing_time_that_comes_twice_in_October_closes_the_second_time_so_that_nobody_loses_an_hour(string now, Status expected) =>
        AssertStatusUtc("opens: 2026-10-01\ncloses: 2026-10-25T01:30", now, expected);

    [Theory]
    [InlineData("2026-10-24T22:59:59Z", Status.Forthcoming)]
    [InlineData("2026-10-24T23:00:00Z", Status.Open)]
    [InlineData("2026-10-25T23:59:59Z", Status.Open)]
    [InlineData("2026-10-26T00:00:00Z", Status.Closed)]
    public void The_day_on_which_the_clocks_go_back_has_25_hours(string now, Status expected) =>
        AssertStatusUtc("opens: 2026-10-25\ncloses: 2026-10-25", now, expected);

    [Fact]
    public void Without_dates_it_is_planned_even_when_the_expected_quarter_is_over()
    {
        AssertStatus("expected: 2026-Q2", "2025-01-01T00:00:00", Status.Planned);
        AssertStatus("expected: 2026-Q2", "2026-05-01T00:00:00", Status.Planned);
        AssertStatus("expected: 2026-Q2", "2027-01-01T00:00:00", Status.Planned);
    }

    [Theory]
    [InlineData("2026-03-09T23:59:59", Status.Open)]
    [InlineData("2026-03-10T00:00:00", Status.Withdrawn)]
    [InlineData("2027-03-10T00:00:00", Status.Withdrawn)]
    public void It_is_withdrawn_from_the_start_of_that_day(string now, Status expected) =>
        AssertStatus("opens: 2026-03-02\ncloses: 2026-03-27\nwithdrawn:\n  on: 2026-03-10\n  why: The law changed.", now, expected);

    [Fact]
    public void What_is_planned_can_be_withdrawn() =>
        AssertStatus("expected: 2026\nwithdrawn:\n  on: 2026-03-10\n  why: There is no money.", "2026-03-10T00:00:00", Status.Withdrawn);

    [Fact]
    public void An_extended_one_is_open_to_its_new_closing_date() =>
        AssertStatus("opens: 2026-03-02\ncloses: 2026-04-10\nextended:\n  - from: 2026-03-27\n    on: 2026-03-20\n    why: A holiday.", "2026-04-10T23:00:00", Status.Open);

    [Theory]
    [InlineData("2026-03-20T12:00:00", Status.Open)]
    [InlineData("2026-05-31T23:59:59", Status.Closed)]
    [InlineData("2026-06-01T00:00:00", Status.Reported)]
    public void Results_still_to_come_do_not_make_it_reported(string now, Status expected)
    {
        var consultation = Written.Consultation("opens: 2026-03-02\ncloses: 2026-03-27") with { Results = Written.Results("published: 2026-06-01") };
        Assert.Equal(expected, consultation.StatusAt(Written.At(now), London));
    }

    [Fact]
    public void Withdrawal_outranks_results()
    {
        var consultation = Written.Consultation("opens: 2026-03-02\ncloses: 2026-03-27\nwithdrawn:\n  on: 2026-07-01\n  why: A court said so.") with
        {
            Results = Written.Results("published: 2026-06-01"),
        };
        Assert.Equal(Status.Reported, consultation.StatusAt(Written.At("2026-06-30T23:59:59"), London));
        Assert.Equal(Status.Withdrawn, consultation.StatusAt(Written.At("2026-07-01T00:00:00"), London));
    }

    [Theory]
    [InlineData("Pacific/Auckland", "2026-03-26T11:00:00Z")]
    [InlineData("Asia/Kathmandu", "2026-03-26T18:15:00Z")]
    [InlineData("America/St_Johns", "2026-03-27T02:30:00Z")]
    [InlineData("UTC", "2026-03-27T00:00:00Z")]
    public void The_day_ends_where_the_site_is(string zone, string end)
    {
        var consultation = Written.Consultation("opens: 2026-03-02\ncloses: 2026-03-26");
        var instant = NodaTime.Text.InstantPattern.General.Parse(end).Value;
        Assert.Equal(Status.Open, consultation.StatusAt(instant - Duration.FromSeconds(1), DateTimeZoneProviders.Tzdb[zone]));
        Assert.Equal(Status.Closed, consultation.StatusAt(instant, DateTimeZoneProviders.Tzdb[zone]));
    }

    private static void AssertStatus(string frontMatter, string now, Status expected) =>
        Assert.Equal(expected, Written.Consultation(frontMatter).StatusAt(Written.At(now), London));

    private static void AssertStatusUtc(string frontMatter, string now, Status expected) =>
        Assert.Equal(expected, Written.Consultation(frontMatter).StatusAt(NodaTime.Text.InstantPattern.General.Parse(now).Value, London));
}
