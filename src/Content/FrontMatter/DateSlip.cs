using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Dates as people write them by hand, in the form that is wanted: <c>10/04/2026</c> and <c>10 April 2026</c> are <c>2026-04-10</c>.</summary>
internal static partial class DateSlip
{
    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>The day that was meant, the day before the month as in Britain; null where it cannot be told.</summary>
    public static string? Day(string written) => Day(written, takesTime: false);

    /// <summary>The day, or the time on a day, that was meant; null where it cannot be told.</summary>
    public static string? DayOrTime(string written) => Day(written, takesTime: true);

    /// <summary>The month or quarter that was meant; null where it cannot be told.</summary>
    public static string? Period(string written) => Quarter(written) ?? Month(written);

    private static string? Day(string written, bool takesTime)
    {
        var match = DayFirst().Match(written) is { Success: true } first ? first : YearFirst().Match(written);
        if (!match.Success || MonthOf(match.Groups["month"].Value) is not { } month)
            return null;
        var (year, day) = (Number(match.Groups["year"]), Number(match.Groups["day"]));
        if (year is < 1000 or > 2999 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            return null;
        var date = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        return !match.Groups["hour"].Success ? date : takesTime && Time(match) is { } time ? $"{date}T{time}" : null;
    }

    private static string? Time(Match match)
    {
        var hour = Number(match.Groups["hour"]);
        var minute = match.Groups["minute"].Success ? Number(match.Groups["minute"]) : 0;
        if (match.Groups["half"].Success)
            hour = hour > 12 ? hour : hour % 12 + (match.Groups["half"].Value is "pm" or "PM" ? 12 : 0);
        return hour < 24 && minute < 60 ? string.Create(CultureInfo.InvariantCulture, $"{hour:00}:{minute:00}") : null;
    }

    private static string? Quarter(string written) =>
        QuarterForm().Match(written) is { Success: true } match ? $"{match.Groups["year"].Value}-Q{match.Groups["quarter"].Value}" : null;

    private static string? Month(string written) => MonthForm().Match(written) is { Success: true } match && MonthOf(match.Groups["month"].Value) is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["year"].Value}-{month:00}") : null;

    private static int? MonthOf(string written)
    {
        if (int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number is >= 1 and <= 12 ? number : null;
        var index = Array.FindIndex(Months, month => written.Length >= 3 && month.StartsWith(written, StringComparison.OrdinalIgnoreCase));
        return index >= 0 ? index + 1 : null;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    private const string TimeForm = @"(?:(?:T| at |,? )(?<hour>[0-9]{1,2})(?:[:.](?<minute>[0-9]{2}))? ?(?<half>am|pm|AM|PM)?)?$";

    [GeneratedRegex(@"^(?:\p{L}+day,? )?(?<day>[0-9]{1,2})(?:st|nd|rd|th)?[ /.-](?<month>[0-9]{1,2}|\p{L}{3,9})[ /.,-]{1,2}(?<year>[0-9]{4})" + TimeForm)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"^(?<year>[0-9]{4})[-/. ](?<month>[0-9]{1,2})[-/. ](?<day>[0-9]{1,2})" + TimeForm)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?:[Qq](?<quarter>[1-4])[ /-]*(?<year>[0-9]{4})|(?<year>[0-9]{4})[ /-]*[Qq](?<quarter>[1-4]))$")]
    private static partial Regex QuarterForm();

    [GeneratedRegex(@"^(?:(?<month>\p{L}{3,9}) (?<year>[0-9]{4})|(?<month>[0-9]{1,2})[/-](?<year>[0-9]{4})|(?<year>[0-9]{4})[/-](?<month>[0-9]{1,2}))$")]
    private static partial Regex MonthForm();
}
