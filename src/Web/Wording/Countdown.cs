using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Wording;

/// <summary>How long is left, in words: days up to a fortnight, then whole weeks, rounded down.</summary>
public static class Countdown
{
    private const int MostDays = 14;
    private const int SoonDays = 7;

    /// <summary>Whether a closing date is near enough to be marked.</summary>
    public static bool IsSoon(LocalDate today, Moment closes) => DaysBetween(today, closes.LastDay) <= SoonDays;

    /// <summary><c>today at 5pm</c>, <c>tomorrow</c>, <c>in 3 days</c>; null where more than a week is left.</summary>
    public static string? Soon(LocalDate today, Moment closes) => DaysBetween(today, closes.LastDay) switch
    {
        <= 0 => $"today at {Dates.Clock(closes.LastTime)}",
        1 => "tomorrow",
        <= SoonDays and var days => $"in {days} days",
        _ => null,
    };

    /// <summary><c>Closes today at 5pm</c>, <c>Closes tomorrow</c>, <c>Closes in 3 days</c>, <c>12 days left</c>, <c>4 weeks left</c>.</summary>
    public static string ToClosing(LocalDate today, Moment closes) =>
        Soon(today, closes) is { } soon ? $"Closes {soon}" : $"{Length(DaysBetween(today, closes.LastDay))} left";

    /// <summary><c>1 day</c>, <c>12 days</c>, <c>4 weeks</c>.</summary>
    public static string Length(int days) => days switch
    {
        1 => "1\u00A0day",
        <= MostDays => $"{days}\u00A0days",
        _ => $"{days / 7}\u00A0weeks",
    };

    /// <summary><c>12 days</c>, <c>4 weeks</c>, <c>4 weeks and 5 days</c>: a time that must be long enough is not rounded.</summary>
    public static string Whole(int days) => days > MostDays && days % 7 is > 0 and var more ? $"{Length(days)} and {Length(more)}" : Length(days);

    /// <summary>Whole days from one day to another.</summary>
    public static int DaysBetween(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);
}
