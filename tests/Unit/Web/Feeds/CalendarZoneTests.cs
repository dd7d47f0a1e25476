using System.Globalization;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Feeds.Calendars;
using NodaTime;

namespace ConsultHub.Tests.Unit.Web.Feeds;

/// <summary>The rules of a time zone, applied as RFC 5545 (section 3.6.5) says, give the offsets of the time zone database.</summary>
public sealed class CalendarZoneTests
{
    [Theory]
    [InlineData("Europe/London", "2019-06-01", "2028-02-01")]
    [InlineData("Europe/London", "1969-01-01", "1972-12-31")]
    [InlineData("America/New_York", "2025-12-31", "2026-01-01")]
    [InlineData("Australia/Lord_Howe", "2026-01-01", "2026-12-31")]
    [InlineData("Asia/Kolkata", "2026-01-01", "2026-12-31")]
    [InlineData("Etc/UTC", "2026-01-01", "2026-12-31")]
    public async Task Its_rules_give_the_offset_of_every_day(string id, string first, string last)
    {
        var zone = DateTimeZoneProviders.Tzdb[id];
        var (from, to) = (Moment.Parse(first)!, Moment.Parse(last)!);
        var rules = Rules(await Write(zone, from, to));

        for (var at = from.Start(zone); at < to.End(zone); at += Duration.FromHours(7))
            Assert.Equal(zone.GetUtcOffset(at), OffsetBy(rules, at));
    }

    [Fact]
    public async Task Other_programs_read_them()
    {
        var calendar = Ical.Net.Calendar.Load(await Write(DateTimeZoneProviders.Tzdb["Europe/London"], Moment.Parse("2026-01-01")!, Moment.Parse("2027-12-31")!))!;

        Assert.Equal("Europe/London", calendar.TimeZones.Single().TzId);
        Assert.Equal(["STANDARD", "DAYLIGHT"], calendar.TimeZones.Single().TimeZoneInfos.Select(info => info.Name));
    }

    private static async Task<string> Write(DateTimeZone zone, Moment from, Moment to)
    {
        CalendarEntry Entry(string id, Moment moment) => new(id, id, moment, null, null, id, "https://consult.example/", [], from.Start(zone), 0, false);
        using var body = new MemoryStream();
        await new CalendarFile("Test", "https://consult.example/test.ics", zone).Write([Entry("a", from), Entry("b", to)], from.Start(zone), body);
        return System.Text.Encoding.UTF8.GetString(body.ToArray());
    }

    private static List<(Instant From, Offset Offset)> Rules(string calendar)
    {
        var rules = new List<(Instant, Offset)>();
        var values = new Dictionary<string, string>();
        foreach (var line in calendar.Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n").TakeWhile(line => line != "END:VTIMEZONE"))
        {
            var (name, value) = (line.Split(':')[0], line[(line.IndexOf(':') + 1)..]);
            values[name] = value;
            if (line is not ("END:STANDARD" or "END:DAYLIGHT"))
                continue;
            var before = OffsetOf(values["TZOFFSETFROM"]);
            var starts = values["DTSTART"].Split(',').Concat(values.Remove("RDATE", out var more) ? more.Split(',') : []);
            rules.AddRange(starts.Select(start => (Local(start).WithOffset(before).ToInstant(), OffsetOf(values["TZOFFSETTO"]))));
        }

        return rules;
    }

    private static Offset OffsetBy(List<(Instant From, Offset Offset)> rules, Instant at) => rules.Where(rule => rule.From <= at).MaxBy(rule => rule.From).Offset;

    private static Offset OffsetOf(string text) =>
        NodaTime.Text.OffsetPattern.CreateWithInvariantCulture(text.Length == 5 ? "+HHmm" : "+HHmmss").Parse(text).Value;

    private static LocalDateTime Local(string text) => LocalDateTime.FromDateTime(DateTime.ParseExact(text, "yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture));
}
