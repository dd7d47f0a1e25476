using System.Globalization;
using NodaTime.Text;

namespace ConsultHub.Web.Commands;

/// <summary>The text of a new consultation.</summary>
/// <param name="title">Its title.</param>
/// <param name="today">The day on which it is written.</param>
public sealed class NewConsultation(string title, LocalDate today)
{
    private const int WeeksToPrepare = 4;
    private const int WeeksOpen = 12;
    private const int WeeksToRead = 5;
    private const int WeeksToDecide = 9;
    private const int HourOfTheTalk = 18;

    /// <summary>The first Monday after four weeks in which to prepare it.</summary>
    public LocalDate Opens { get; } = today.PlusWeeks(WeeksToPrepare).Next(IsoDayOfWeek.Monday);

    /// <summary>The Sunday after twelve weeks: long enough for every significance, holidays included.</summary>
    public LocalDate Closes => Opens.PlusDays(WeeksOpen * 7 - 1);

    /// <summary>The Friday by which the results are to be published, before it is decided.</summary>
    public LocalDate ResultsDue => Closes.PlusWeeks(WeeksToRead).Next(IsoDayOfWeek.Friday);

    /// <summary>The Thursday on which it is decided.</summary>
    public LocalDate Decided => Closes.PlusWeeks(WeeksToDecide).Next(IsoDayOfWeek.Thursday);

    /// <summary>The text of <c>index.md</c>.</summary>
    public string Text()
    {
        using var stream = typeof(NewConsultation).Assembly.GetManifestResourceStream("templates/consultation.md")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd()
            .Replace("{title}", Quoted(title), StringComparison.Ordinal)
            .Replace("{opens}", Iso(Opens), StringComparison.Ordinal)
            .Replace("{closes}", Iso(Closes), StringComparison.Ordinal)
            .Replace("{closes-in-words}", InWords(Closes), StringComparison.Ordinal)
            .Replace("{results-due}", Iso(ResultsDue), StringComparison.Ordinal)
            .Replace("{results-due-in-words}", InWords(ResultsDue), StringComparison.Ordinal)
            .Replace("{decided}", Iso(Decided), StringComparison.Ordinal)
            .Replace("{decided-in-words}", InWords(Decided), StringComparison.Ordinal)
            .Replace("{talk}", $"{Iso(Opens.PlusDays(15))}T{HourOfTheTalk}:00", StringComparison.Ordinal)
            .Replace("{talk-ends}", $"{Iso(Opens.PlusDays(15))}T{HourOfTheTalk + 2}:00", StringComparison.Ordinal);
    }

    // A title with a colon, a quotation mark or a # needs quotation marks of its own in YAML.
    private static string Quoted(string text) => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static string InWords(LocalDate date) => date.ToString("dddd d MMMM uuuu", CultureInfo.InvariantCulture);
}
