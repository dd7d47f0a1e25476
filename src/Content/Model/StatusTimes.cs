using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>The instants that decide where a consultation stands, worked out once.</summary>
/// <param name="Withdrawn">From when it is withdrawn.</param>
/// <param name="Reported">From when its results are shown.</param>
/// <param name="Opens">When it opens; null while no dates are set.</param>
/// <param name="Closes">The first instant after it; null while no dates are set.</param>
public readonly record struct StatusTimes(Instant? Withdrawn, Instant? Reported, Instant? Opens, Instant? Closes)
{
    /// <summary>The instants of a consultation in a time zone.</summary>
    public static StatusTimes Of(Consultation consultation, DateTimeZone zone) => new(
        consultation.Withdrawn is { } withdrawn ? zone.AtStartOfDay(withdrawn.On).ToInstant() : null,
        consultation.Results is { } results ? zone.AtStartOfDay(results.Published).ToInstant() : null,
        consultation.Opens?.Start(zone),
        consultation.Closes?.End(zone));

    /// <summary>Where it stands at an instant, by the table in the content contract.</summary>
    /// <remarks>Published results outrank the dates: once there is an answer, nobody is to be told that it can still be changed.</remarks>
    public Status At(Instant now)
    {
        if (now >= Withdrawn)
            return Status.Withdrawn;
        if (now >= Reported)
            return Status.Reported;
        if (Opens is null || Closes is null)
            return Status.Planned;
        if (now < Opens)
            return Status.Forthcoming;
        return now < Closes ? Status.Open : Status.Closed;
    }
}
