using ConsultHub.Web.Pages.Consultations;

namespace ConsultHub.Web.Feeds.Atom;

/// <summary>What has happened to a consultation, for those who follow it.</summary>
internal static class News
{
    /// <summary>All that has happened until now, the last first. What is still to come is not told.</summary>
    public static IReadOnlyList<HistoryEntry> LastFirst(Consultation consultation, Instant now, DateTimeZone zone)
    {
        var today = now.InZone(zone).Date;
        var entries = HistoryEntry.LastFirst(consultation, today).ToList();
        if (consultation.StatusAt(now, zone) == Status.Reported)
            entries.AddRange(OfResults(consultation, today));
        return entries.OrderByDescending(entry => entry.On).ToList();
    }

    private static IEnumerable<HistoryEntry> OfResults(Consultation consultation, LocalDate today) => consultation.Updates
        .Where(update => update.Date <= today).Select(update => new HistoryEntry(update.Date, update.Title, null))
        .Append(new HistoryEntry(consultation.Results!.Published, "We published the results", consultation.Results.Decision));
}
