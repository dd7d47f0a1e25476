using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A date in running text: <c>Friday 10 April 2026</c>, <c>10 April</c>.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Weekday">The day of the week that was written, or null.</param>
/// <param name="Day">The day of the month.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Year">The year, or null.</param>
public sealed partial record WrittenDate(int Index, string Written, IsoDayOfWeek? Weekday, int Day, int Month, int? Year)
{
    /// <summary>The names of the months, for a pattern.</summary>
    internal const string MonthNames = "January|February|March|April|May|June|July|August|September|October|November|December";

    private static readonly string[] Months = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;

    /// <summary>The date, where a year was written and there is such a day.</summary>
    public LocalDate? Date => Year is { } year && Exists(year) ? new LocalDate(year, Month, Day) : null;

    /// <summary>Whether its month has such a day.</summary>
    public bool Exists(int year) => Day >= 1 && Day <= CalendarSystem.Iso.GetDaysInMonth(year, Month);

    /// <summary>The dates of a text in order.</summary>
    public static IEnumerable<WrittenDate> In(string text) => Form().Matches(text).Select(Of);

    /// <summary>A date as running text has it.</summary>
    public static string Words(LocalDate date) => $"{date.DayOfWeek} {date.Day} {Months[date.Month - 1]} {date.Year}";

    private static WrittenDate Of(Match match) => new(
        match.Index, match.Value,
        match.Groups["weekday"].Success ? Enum.GetValues<IsoDayOfWeek>().First(day => day.ToString().StartsWith(match.Groups["weekday"].Value[..3], StringComparison.Ordinal)) : null,
        int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture),
        Array.FindIndex(Months, month => month.StartsWith(match.Groups["month"].Value[..3], StringComparison.Ordinal)) + 1,
        match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : null);

    [GeneratedRegex(@"(?:\b(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?,? (?:the )?)?(?<![\p{L}\p{N}£.,/-])(?<day>[0-9]{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>" + MonthNames + @")\b(?:,? (?<year>[12][0-9]{3})\b)?")]
    private static partial Regex Form();
}
