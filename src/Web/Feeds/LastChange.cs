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

    /// <summary>
    /// When what a calendar shows of a consultation last changed: the last of what has happened to it, and of the time at which its file was
    /// written, because a date or a place may be put right without a word.
    /// </summary>
    public static Instant OfDates(Consultation consultation, Instant now, DateTimeZone zone)
    {
        var last = Instant.Max(Of(consultation, now, zone), Written(consultation.File, now));
        return consultation.Plain is { } plain ? Instant.Max(last, Written(plain.File, now)) : last;
    }

    /// <summary>When a text last changed that takes effect on a day, where one is written: when its file was written, or on that day, whichever is later.</summary>
    public static Instant OfText(ContentFile file, LocalDate? effect, Instant now, DateTimeZone zone) => effect is { } day
        ? Instant.Max(Written(file, now), Instant.Min(zone.AtStartOfDay(day).ToInstant(), now)) : Written(file, now);

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
