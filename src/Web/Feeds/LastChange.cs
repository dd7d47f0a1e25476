using ConsultHub.Content.Files;

namespace ConsultHub.Web.Feeds;

/// <summary>When something last changed, from the dates in the content, so that every copy of the site says the same.</summary>
public static class LastChange
{
    /// <summary>
    /// The last of what has happened to a consultation until now: it opened, was changed, extended, put off or withdrawn, or results or updates
    /// were published. Where nothing has, the time at which its file was written.
    /// </summary>
    public static Instant Of(Consultation consultation, Instant now, DateTimeZone zone) =>
        Happened(consultation, now, zone).Append(Instant.MinValue).Max() is var last && last > Instant.MinValue ? last : Written(consultation.File, now);

    /// <summary>The last of what has happened to the results of a consultation that has some: published, or followed by an update.</summary>
    public static Instant OfResults(Consultation consultation, Instant now, DateTimeZone zone) => ResultDays(consultation)
        .Select(day => zone.AtStartOfDay(day).ToInstant()).Where(at => at <= now).Append(zone.AtStartOfDay(consultation.Results!.Published).ToInstant()).Max();

    /// <summary>When a file was written, in whole seconds, and never later than now.</summary>
    public static Instant Written(ContentFile file, Instant now)
    {
        var written = Instant.FromUnixTimeSeconds(new DateTimeOffset(file.Stamp.WrittenTicks, TimeSpan.Zero).ToUnixTimeSeconds());
        return Instant.Min(written, now);
    }

    private static IEnumerable<Instant> Happened(Consultation consultation, Instant now, DateTimeZone zone)
    {
        var days = consultation.Changes.Select(change => change.On)
            .Concat(consultation.Extended.Select(extension => extension.On))
            .Concat(consultation.Moved.Select(moved => moved.On));
        if (consultation.Withdrawn is { } withdrawn)
            days = days.Append(withdrawn.On);
        if (consultation.StatusAt(now, zone) == Status.Reported)
            days = days.Concat(ResultDays(consultation));
        var instants = days.Select(day => zone.AtStartOfDay(day).ToInstant());
        return (consultation.Opens is { } opens ? instants.Append(opens.Start(zone)) : instants).Where(at => at <= now);
    }

    private static IEnumerable<LocalDate> ResultDays(Consultation consultation) =>
        consultation.Updates.Select(update => update.Date).Append(consultation.Results!.Published);
}
