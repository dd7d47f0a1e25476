using System.Globalization;
using System.Text;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Feeds.Calendars;

/// <summary>Writes an iCalendar file (RFC 5545; its name and how often to fetch it as RFC 7986 sets them).</summary>
/// <param name="name">What the calendar is called.</param>
/// <param name="source">Where it is fetched from.</param>
/// <param name="zone">The time zone of all its times.</param>
public sealed class CalendarFile(string name, string source, DateTimeZone zone)
{
    // Often enough to hear of an extension in time, and seldom enough for a phone.
    private const string FetchEvery = "PT12H";

    private readonly ContentLines lines = new();

    /// <summary>Writes the entries. The rules of the time zone cover all of them, and <paramref name="now"/>.</summary>
    public async Task Write(IReadOnlyList<CalendarEntry> entries, Instant now, Stream body)
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), leaveOpen: true);
        var times = entries.SelectMany(entry => new[] { entry.Starts, entry.Ends ?? entry.Starts }).Select(moment => moment.Start(zone)).Append(now).ToList();
        WriteHead(times.Min(), times.Max());
        foreach (var entry in entries)
        {
            WriteEntry(entry);
            await writer.WriteAsync(lines.Take());
        }

        lines.Add("END", "VCALENDAR");
        await writer.WriteAsync(lines.Take());
    }

    private void WriteHead(Instant first, Instant last)
    {
        lines.Add("BEGIN", "VCALENDAR");
        lines.Add("VERSION", "2.0");
        lines.Add("PRODID", "-//ConsultHub//Consultations//EN");
        lines.Add("CALSCALE", "GREGORIAN");
        lines.AddText("NAME", name);
        lines.AddText("X-WR-CALNAME", name);
        lines.Add("SOURCE;VALUE=URI", source);
        lines.Add("REFRESH-INTERVAL;VALUE=DURATION", FetchEvery);
        lines.Add("X-PUBLISHED-TTL", FetchEvery);
        CalendarZone.Write(lines, zone, first, last);
    }

    private void WriteEntry(CalendarEntry entry)
    {
        lines.Add("BEGIN", "VEVENT");
        lines.AddText("UID", entry.Id);
        lines.Add("DTSTAMP", Utc(entry.Changed));
        lines.Add("LAST-MODIFIED", Utc(entry.Changed));
        lines.Add("SEQUENCE", entry.Sequence.ToString(CultureInfo.InvariantCulture));
        AddMoment("DTSTART", entry.Starts);
        if (entry.Ends is { } ends)
            AddMoment("DTEND", ends);
        lines.AddText("SUMMARY", entry.Summary);
        if (entry.Location is { } location)
            lines.AddText("LOCATION", location);
        lines.AddText("DESCRIPTION", entry.Description);
        lines.Add("URL", entry.Address);
        lines.AddTexts("CATEGORIES", entry.Categories);
        lines.Add("STATUS", entry.IsCancelled ? "CANCELLED" : "CONFIRMED");
        // To follow is not to be busy.
        lines.Add("TRANSP", "TRANSPARENT");
        lines.Add("END", "VEVENT");
    }

    private void AddMoment(string property, Moment moment)
    {
        if (moment.Time is null)
            lines.Add($"{property};VALUE=DATE", moment.Date.ToString("uuuuMMdd", CultureInfo.InvariantCulture));
        else
            lines.Add($"{property};TZID={zone.Id}", moment.Start(zone).InZone(zone).ToString("uuuuMMdd'T'HHmmss", CultureInfo.InvariantCulture));
    }

    private static string Utc(Instant at) => at.ToString("uuuuMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
}
