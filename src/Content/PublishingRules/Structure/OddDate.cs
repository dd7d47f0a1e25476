using ConsultHub.Content.Diagnostics;
using NodaTime;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A date that is most likely a slip of the finger: a period of more than a year that is not over yet, or a year far from the others.</summary>
public sealed class OddDate() : ConsultationRule("odd-date", Severity.Warning)
{
    private const int MostYears = 5;
    private const int NeverSoManyDays = 20 * 365;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        if (!consultation.IsDated)
            yield break;
        if (!consultation.IsLikely && IsWorthAsking(consultation))
            yield return Found(consultation.Places.At("closes"), $"It would be open for {consultation.Days} days.", "Check the year.");
        foreach (var (key, date) in Dates(consultation))
            if (date is { } day && Math.Abs(day.Year - consultation.Item.Opens!.Date.Year) > MostYears)
                yield return Found(consultation.Places.At(key), $"{day.Year} is far from {consultation.Item.Opens!.Date.Year}, when it opens.", "Check the year.");
    }

    // What closed long ago closed on the day that it says: nobody has been misled.
    private static bool IsWorthAsking(CheckedConsultation consultation) =>
        consultation.LastDay >= consultation.Library.Today || consultation.Days > NeverSoManyDays;

    private static IEnumerable<(string Key, LocalDate? Date)> Dates(CheckedConsultation consultation)
    {
        var item = consultation.Item;
        return item.Events.Select((meeting, i) => ($"events[{i}].starts", (LocalDate?)meeting.Starts.Date))
            .Append(("decision.date", item.Decision?.Date)).Append(("results-due", item.ResultsDue));
    }
}
