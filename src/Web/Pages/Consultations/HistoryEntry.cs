using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>Something that happened to a consultation's page.</summary>
/// <param name="On">When.</param>
/// <param name="What">What.</param>
/// <param name="Why">Why, or more about it.</param>
public sealed record HistoryEntry(LocalDate On, string What, string? Why)
{
    /// <summary>All that has happened until a day, the last first.</summary>
    public static IReadOnlyList<HistoryEntry> LastFirst(Consultation consultation, LocalDate today) =>
        All(consultation).Where(entry => entry.On <= today).OrderByDescending(entry => entry.On).ToList();

    private static IEnumerable<HistoryEntry> All(Consultation consultation) =>
    [
        .. consultation.Changes.Select(change => new HistoryEntry(change.On, change.What, change.Why)),
        .. consultation.Extended.Select(extension => new HistoryEntry(extension.On, "We moved the closing date", $"It was {Dates.Day(extension.From.LastDay)}. {extension.Why}")),
        .. consultation.Moved.Select(moved => new HistoryEntry(moved.On, "We moved the start", $"It was planned for {Dates.Start(moved.From, moved.Time)}. {moved.Why}")),
        .. Opened(consultation),
        .. consultation.Withdrawn is { } withdrawn ? [new HistoryEntry(withdrawn.On, "We withdrew the consultation", withdrawn.Why)] : Enumerable.Empty<HistoryEntry>(),
    ];

    private static IEnumerable<HistoryEntry> Opened(Consultation consultation)
    {
        var isOnlyEntry = consultation is { Changes: [], Extended: [], Moved: [], Withdrawn: null };
        if (!isOnlyEntry && consultation.Opens is { } opens)
            yield return new HistoryEntry(opens.Date, "We opened the consultation", null);
    }
}
