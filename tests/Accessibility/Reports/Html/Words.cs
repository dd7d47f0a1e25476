using System.Globalization;
using NodaTime;

namespace ConsultHub.Tests.Accessibility.Reports.Html;

/// <summary>Numbers and times as a reader in Britain expects them.</summary>
public static class Words
{
    // Works on a machine without ICU too, and writes English.
    private static CultureInfo British => CultureInfo.InvariantCulture;

    public static string Number(int count) => count.ToString("N0", British);

    public static string Count(int count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    /// <summary>Day and time in London, such as <c>25 November 2026, 9:05am</c>.</summary>
    public static string Day(Instant moment) =>
        moment.InZone(DateTimeZoneProviders.Tzdb["Europe/London"]).ToString("d MMMM uuuu, h:mmtt", British).Replace("AM", "am", StringComparison.Ordinal).Replace("PM", "pm", StringComparison.Ordinal);

    public static string Time(Duration duration) =>
        duration.TotalMinutes < 1 ? Count((int)duration.TotalSeconds, "second", "seconds") : Count((int)Math.Round(duration.TotalMinutes), "minute", "minutes");
}
