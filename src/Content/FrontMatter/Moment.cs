using System.Globalization;
using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace ConsultHub.Content.FrontMatter;

/// <summary>A day, or a time on a day, in the site's time zone.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time on it; null where only the day was written.</param>
public sealed record Moment(LocalDate Date, LocalTime? Time)
{
    private static readonly LocalDateTimePattern WithTime = LocalDateTimePattern.Create("uuuu-MM-dd'T'HH:mm", CultureInfo.InvariantCulture);
    private static readonly LocalDatePattern DateOnly = LocalDatePattern.Create("uuuu-MM-dd", CultureInfo.InvariantCulture);

    // A clock time that comes twice ends late and starts early, so that nobody loses an hour.
    private static readonly ZoneLocalMappingResolver Late = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    /// <summary>Reads <c>YYYY-MM-DD</c> or <c>YYYY-MM-DDTHH:MM</c> in the years 1000 to 2999; null where the text is neither.</summary>
    public static Moment? Parse(string text)
    {
        if (DateOnly.Parse(text) is { Success: true, Value: var date } && IsInReach(date))
            return new(date, null);
        return WithTime.Parse(text) is { Success: true, Value: var moment } && IsInReach(moment.Date) ? new(moment.Date, moment.TimeOfDay) : null;
    }

    // Other years are slips, and the last day that a calendar knows has no day after it to end at.
    private static bool IsInReach(LocalDate date) => date.Year is >= 1000 and <= 2999;

    /// <summary>The first instant of it: the start of the day where no time was written.</summary>
    public Instant Start(DateTimeZone zone) =>
        Time is { } time ? Date.At(time).InZoneLeniently(zone).ToInstant() : zone.AtStartOfDay(Date).ToInstant();

    /// <summary>The first instant after it: the start of the next day where no time was written.</summary>
    public Instant End(DateTimeZone zone) =>
        Time is { } time ? zone.ResolveLocal(Date.At(time), Late).ToInstant() : zone.AtStartOfDay(Date.PlusDays(1)).ToInstant();

    /// <summary>The last day on which one can act before it: a time of midnight belongs to the day before.</summary>
    public LocalDate LastDay => Time == LocalTime.Midnight ? Date.PlusDays(-1) : Date;

    /// <summary>The last minute before it on <see cref="LastDay"/>: 23:59 for a whole day and for midnight.</summary>
    public LocalTime LastTime => Time is { } time && time != LocalTime.Midnight ? time : new LocalTime(23, 59);
}
