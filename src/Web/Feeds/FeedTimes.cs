using NodaTime.Text;

namespace ConsultHub.Web.Feeds;

/// <summary>Times as ISO 8601 and RFC 3339 set them.</summary>
public static class FeedTimes
{
    // 'Z' is a spelling of the same offset, but one form for all is easier to read and to compare.
    private static readonly OffsetDateTimePattern Offset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm:sso<+HH:mm>");

    /// <summary>A moment in a time zone, with its offset: <c>2026-05-25T23:59:59+01:00</c>.</summary>
    public static string WithOffset(Instant at, DateTimeZone zone) => Offset.Format(at.InZone(zone).ToOffsetDateTime());
}
