namespace ConsultHub.Web.Hosting;

/// <summary>The site's clock, which can stand at a fixed local time.</summary>
public sealed class SiteClock(SiteOptions options)
{
    /// <summary>Whether it stands still.</summary>
    public bool IsFixed => options.Now is not null;

    /// <summary>The moment now; a fixed local time is meant in the site's own time zone.</summary>
    public Instant Now(DateTimeZone zone) =>
        options.Now is { } local ? local.InZoneLeniently(zone).ToInstant() : Instant.FromDateTimeOffset(options.Clock.GetUtcNow());
}
