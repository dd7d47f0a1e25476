using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A day of the week that does not go with its date, or a date that does not exist.</summary>
public sealed class WrongWeekday() : TextRule("wrong-weekday", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        from date in WrittenDate.In(passage.Text)
        let fault = Fault(date)
        where fault is not null
        select Found(passage.PlaceAt(date.Index), fault, "Correct the day or the date.");

    private static string? Fault(WrittenDate date)
    {
        if (!date.Exists(date.Year ?? 2024))
            return $"There is no {date.Written}.";
        return date is { Date: { } day, Weekday: { } weekday } && day.DayOfWeek != weekday
            ? $"{date.Day} {date.Written.Split(' ')[^2]} {day.Year} is a {day.DayOfWeek}, not a {weekday}." : null;
    }
}
