using System.Globalization;
using ConsultHub.Web.Wording;
using NodaTime;

namespace ConsultHub.Tests.Accessibility.Reports.Html;

/// <summary>Times as a reader in Britain expects them.</summary>
internal static class Times
{
    /// <summary>Day and time in London, such as <c>25 November 2026, 9:05am</c>.</summary>
    public static string Moment(Instant moment) =>
        moment.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).ToString("d MMMM uuuu, h:mmtt", CultureInfo.InvariantCulture)
            .Replace("AM", "am", StringComparison.Ordinal).Replace("PM", "pm", StringComparison.Ordinal);

    /// <summary>A length of time, such as <c>19 minutes</c>.</summary>
    public static string Length(Duration duration) => duration.TotalMinutes < 1
        ? Numbers.Count((int)duration.TotalSeconds, "second", "seconds") : Numbers.Count((int)Math.Round(duration.TotalMinutes), "minute", "minutes");
}
