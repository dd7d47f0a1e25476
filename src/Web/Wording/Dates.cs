using System.Globalization;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.PublishingRules;
using NodaTime.Text;

namespace ConsultHub.Web.Wording;

/// <summary>Dates and times in words, as the design notes set them: the weekday from the date, no ordinals, no midnight.</summary>
public static class Dates
{
    // The day and its month stay on one line.
    private static readonly LocalDatePattern WithWeekday = Pattern("dddd d\u00A0MMMM uuuu");
    private static readonly LocalDatePattern WithoutYear = Pattern("dddd d\u00A0MMMM");
    private static readonly LocalDatePattern MonthAndYear = Pattern("MMMM uuuu");
    private static readonly LocalDatePattern MonthAlone = Pattern("MMMM");

    /// <summary><c>Sunday 22 March 2026</c>.</summary>
    public static string Day(LocalDate date) => WithWeekday.Format(date);

    /// <summary><c>June 2026</c>.</summary>
    public static string Month(LocalDate date) => MonthAndYear.Format(date);

    /// <summary><c>Monday 15 September to Sunday 7 December 2025</c>.</summary>
    public static string Range(LocalDate first, LocalDate last) =>
        $"{(first.Year == last.Year ? WithoutYear : WithWeekday).Format(first)} to {Day(last)}";

    /// <summary><c>11:59pm</c>, <c>9am</c>, <c>midday</c>, and <c>the start of the day</c>: few know which day midnight and 12am belong to.</summary>
    public static string Clock(LocalTime time) => time == LocalTime.Midnight ? "the start of the day" : WrittenTime.Words(time);

    /// <summary><c>Tuesday 3 March 2026 at 5pm</c>, or the day alone where no time was written. Until midnight is until 11:59pm on the day before.</summary>
    public static string LastMinute(Moment moment) =>
        moment.Time is null ? Day(moment.LastDay) : $"{Day(moment.LastDay)} at {Clock(moment.LastTime)}";

    /// <summary><c>July to September 2026</c> for a quarter, <c>June 2026</c> for a month, <c>2027</c> for a year, else the day.</summary>
    public static string Approximately(ApproximateDate date) => date.Precision switch
    {
        Precision.Day => Day(date.First),
        Precision.Month => Month(date.First),
        Precision.Quarter => $"{MonthAlone.Format(date.First)} to {Month(date.Last)}",
        _ => date.First.Year.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>When something starts, as exactly as it is known: as <see cref="Approximately"/>, with <c>at 9am</c> behind it where a time was written.</summary>
    public static string Start(ApproximateDate date, LocalTime? time) => time is { } known ? $"{Approximately(date)} at {Clock(known)}" : Approximately(date);

    /// <summary>A day for machines.</summary>
    public static string Machine(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static LocalDatePattern Pattern(string text) => LocalDatePattern.Create(text, CultureInfo.InvariantCulture);
}
