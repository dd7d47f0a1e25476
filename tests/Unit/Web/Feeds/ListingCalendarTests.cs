using System.Globalization;
using System.Text;
using Ical.Net;
using Ical.Net.CalendarComponents;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

[Collection(FeedSites.Name)]
public sealed class ListingCalendarTests(SampleFeeds sample, AwkwardFeeds awkward)
{
    [Theory]
    [InlineData("/consultations.ics")]
    [InlineData("/consultations/words/dates.ics")]
    [InlineData("/consultations/undated/dates.ics")]
    public async Task Its_lines_are_no_longer_than_75_octets_and_all_end_in_cr_lf(string address)
    {
        var text = await awkward.Text(address);

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.DoesNotContain('\r', text.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(text.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task It_holds_the_opening_the_closing_and_the_events_of_each_consultation()
    {
        var summer = (await Load(awkward, "/consultations/summer/dates.ics")).Events.Select(entry => entry.Summary);

        Assert.Equal(["Opens: Summer", "Closes: Summer", "Drop-in: Summer", "Drop-in: Summer", "Fair: Summer", "Backwards: Summer"], summer);
        Assert.Empty((await Load(awkward, "/consultations/planned/dates.ics")).Events);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?topic=transport")]
    [InlineData("?when=present&sort=newest")]
    public async Task It_holds_the_dates_of_what_the_listing_finds(string query)
    {
        var entries = (await Load(sample, "/consultations.ics" + query)).Events;
        var rows = (await sample.Text("/consultations.csv" + query)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(row => row.Split(',')[0]).Where(slug => entries.Any(entry => entry.Url!.AbsolutePath.EndsWith('/' + slug, StringComparison.Ordinal)));

        Assert.Equal(rows, entries.Select(entry => entry.Url!.AbsolutePath.Split('/')[^1]).Distinct());
        Assert.NotEmpty(entries);
    }

    [Fact]
    public async Task Every_entry_has_an_id_of_its_own_that_stays()
    {
        var entries = (await Load(awkward, "/consultations.ics")).Events.ToList();
        await using var later = new Later();
        await later.Site.InitializeAsync();
        var after = (await Load(later.Site, "/consultations.ics")).Events.Select(entry => entry.Uid).ToHashSet();

        Assert.Distinct(entries.Select(entry => entry.Uid));
        Assert.All(entries, entry => Assert.Contains(entry.Uid, after));
        Assert.Contains("summer-event-drop-in-2@consult.testshire.example", after);
    }

    [Fact]
    public async Task The_stamp_of_an_entry_is_the_last_change_and_not_the_time_of_the_request()
    {
        var closes = await Entry("summer", "Closes");

        Assert.Equal(Utc(2026, 3, 5, 0), closes.DtStamp!.AsUtc);
        Assert.Equal(closes.DtStamp, closes.LastModified);
    }

    [Theory]
    [InlineData("summer", "Opens", "2026-03-02")]
    [InlineData("summer", "Closes", "2026-05-25")]
    [InlineData("midnight", "Closes", "2026-03-21")]
    [InlineData("summer", "Fair", "2026-05-02")]
    public async Task What_has_no_time_is_a_whole_day_and_midnight_belongs_to_the_day_before(string slug, string what, string day)
    {
        var entry = await Entry(slug, what);

        Assert.True(entry.IsAllDay);
        Assert.Equal(DateOnly.Parse(day, CultureInfo.InvariantCulture), entry.Start!.Date);
    }

    [Fact]
    public async Task An_event_has_its_time_in_the_sites_zone_its_place_and_what_disabled_people_need_to_know()
    {
        var entry = await Entry("summer", "Drop-in");

        Assert.Equal("Europe/London", entry.Start!.TzId);
        Assert.Equal(Utc(2026, 4, 7, 13), entry.Start.AsUtc);
        Assert.Equal(Utc(2026, 4, 7, 15), entry.End!.AsUtc);
        Assert.Equal("Town Hall, 1 High Street; Testham, TS1 1AA", entry.Location);
        Assert.StartsWith("Step-free. Hearing loop.", entry.Description, StringComparison.Ordinal);
        Assert.Contains("Transport, roads; and paths", entry.Categories);
    }

    [Fact]
    public async Task An_event_of_several_days_ends_after_the_last_of_them() =>
        Assert.Equal(new DateOnly(2026, 5, 4), (await Entry("summer", "Fair")).End!.Date);

    [Fact]
    public async Task An_end_before_the_start_is_left_out() => Assert.Null((await Entry("summer", "Backwards")).End);

    [Fact]
    public async Task Words_come_back_as_they_were_written_with_spaces_for_control_characters()
    {
        var entry = await Entry("words", "Closes");

        Assert.Equal("Closes: Buses, bins; \\n and <b>\"quotes\"</b> & 🚲🚲🚲 cycling – Welsh: Ymgynghoriad ŵyl – and so on for longer than a line can be", entry.Summary);
        Assert.StartsWith("One line.\nAnother  line\twith a tab.\n\nhttps://", entry.Description, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_withdrawn_is_cancelled_and_what_will_be_is_not()
    {
        Assert.All((await Load(awkward, "/consultations/withdrawn/dates.ics")).Events, entry => Assert.Equal(EventStatus.Cancelled, entry.Status));
        Assert.All((await Load(awkward, "/consultations/to-be-withdrawn/dates.ics")).Events, entry => Assert.Equal(EventStatus.Confirmed, entry.Status));
    }

    [Fact]
    public async Task There_is_no_calendar_of_what_there_is_not()
    {
        using var missing = await awkward.Get("/consultations/nothing/dates.ics");
        using var draft = await awkward.Get("/consultations/secret-draft/dates.ics");

        Assert.Equal(404, (int)missing.StatusCode);
        Assert.Equal(404, (int)draft.StatusCode);
    }

    private static DateTime Utc(int year, int month, int day, int hour) => new(year, month, day, hour, 0, 0, DateTimeKind.Utc);

    private static async Task<Ical.Net.Calendar> Load(FeedSite site, string address) => Ical.Net.Calendar.Load(await site.Text(address))!;

    private async Task<CalendarEvent> Entry(string slug, string what) =>
        (await Load(awkward, $"/consultations/{slug}/dates.ics")).Events.First(entry => entry.Summary!.StartsWith(what, StringComparison.Ordinal));

    private sealed class Later : IAsyncDisposable
    {
        public AwkwardFeeds Site { get; } = AwkwardFeeds.At(new LocalDateTime(2026, 3, 30, 9, 0));

        public async ValueTask DisposeAsync() => await Site.DisposeAsync();
    }
}
