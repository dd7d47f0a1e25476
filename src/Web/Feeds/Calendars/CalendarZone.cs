using System.Globalization;
using NodaTime.TimeZones;

namespace ConsultHub.Web.Feeds.Calendars;

/// <summary>Writes the rules of a time zone (RFC 5545, section 3.6.5), so that no calendar program has to know the zone by its name.</summary>
internal static class CalendarZone
{
    // Long before any date on the site, for what has held for as long as the zone is known.
    private static readonly LocalDateTime Always = new(1601, 1, 1, 0, 0);

    /// <summary>Writes all rules that hold at any time in the years of two instants.</summary>
    public static void Write(ContentLines lines, DateTimeZone zone, Instant first, Instant last)
    {
        var from = zone.AtStartOfDay(new LocalDate(first.InZone(zone).Year, 1, 1)).ToInstant();
        var to = zone.AtStartOfDay(new LocalDate(last.InZone(zone).Year + 1, 1, 1)).ToInstant();
        lines.Add("BEGIN", "VTIMEZONE");
        lines.Add("TZID", zone.Id);
        foreach (var rule in zone.GetZoneIntervals(from, to).GroupBy(interval => (Before: OffsetBefore(interval, zone), After: interval.WallOffset, interval.Name, interval.Savings)))
            WriteRule(lines, rule.Key.Before, rule.Key.After, rule.ToList());
        lines.Add("END", "VTIMEZONE");
    }

    private static void WriteRule(ContentLines lines, Offset before, Offset after, List<ZoneInterval> intervals)
    {
        var kind = intervals[0].Savings == Offset.Zero ? "STANDARD" : "DAYLIGHT";
        var starts = intervals.Select(interval => Local(interval.HasStart ? interval.Start.WithOffset(before).LocalDateTime : Always)).ToList();
        lines.Add("BEGIN", kind);
        lines.Add("DTSTART", starts[0]);
        if (starts.Count > 1)
            lines.Add("RDATE", string.Join(",", starts.Skip(1)));
        lines.Add("TZOFFSETFROM", Written(before));
        lines.Add("TZOFFSETTO", Written(after));
        lines.AddText("TZNAME", intervals[0].Name);
        lines.Add("END", kind);
    }

    private static Offset OffsetBefore(ZoneInterval interval, DateTimeZone zone) =>
        interval.HasStart ? zone.GetUtcOffset(interval.Start - Duration.Epsilon) : interval.WallOffset;

    private static string Local(LocalDateTime time) => time.ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string Written(Offset offset) => offset.ToString(offset.Seconds % 60 == 0 ? "+HHmm" : "+HHmmss", CultureInfo.InvariantCulture);
}
