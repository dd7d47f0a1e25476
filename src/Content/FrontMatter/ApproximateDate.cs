using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ConsultHub.Content.FrontMatter;

/// <summary>How exactly a date is known.</summary>
public enum Precision
{
    /// <summary>To the day.</summary>
    Day,

    /// <summary>To the month.</summary>
    Month,

    /// <summary>To the calendar quarter: Q1 is January to March.</summary>
    Quarter,

    /// <summary>To the year.</summary>
    Year,
}

/// <summary>A day, month, calendar quarter or year.</summary>
/// <param name="First">Its first day.</param>
/// <param name="Precision">How exactly it is known.</param>
/// <param name="Written">As it was written: <c>2026-03-01</c>, <c>2026-03</c>, <c>2026-Q1</c> or <c>2026</c>.</param>
public sealed partial record ApproximateDate(LocalDate First, Precision Precision, string Written)
{
    /// <summary>The last day that it may mean.</summary>
    public LocalDate Last => Precision switch
    {
        Precision.Day => First,
        Precision.Month => First.PlusMonths(1).PlusDays(-1),
        Precision.Quarter => First.PlusMonths(3).PlusDays(-1),
        _ => First.PlusYears(1).PlusDays(-1),
    };

    /// <summary>Reads one of the four forms; null where the text is none of them.</summary>
    public static ApproximateDate? Parse(string text)
    {
        if (Form().Match(text) is not { Success: true } match)
            return null;
        var year = Number(match, "year");
        if (match.Groups["quarter"].Success)
            return new(new LocalDate(year, Number(match, "quarter") * 3 - 2, 1), Precision.Quarter, text);
        if (!match.Groups["month"].Success)
            return new(new LocalDate(year, 1, 1), Precision.Year, text);
        var month = Number(match, "month");
        if (month is < 1 or > 12)
            return null;
        if (!match.Groups["day"].Success)
            return new(new LocalDate(year, month, 1), Precision.Month, text);
        var day = Number(match, "day");
        return day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month) ? null
            : new(new LocalDate(year, month, day), Precision.Day, text);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?<year>[12][0-9]{3})(-Q(?<quarter>[1-4])|-(?<month>[0-9]{2})(-(?<day>[0-9]{2}))?)?$")]
    private static partial Regex Form();
}
