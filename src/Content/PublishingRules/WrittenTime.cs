using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A time of day in running text: <c>5pm</c>, <c>5.30 p.m.</c>, <c>17:30</c>, <c>midday</c>.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Minutes">Minutes after midnight; 0 for midnight, whichever of the two it is.</param>
public sealed partial record WrittenTime(int Index, string Written, int Minutes)
{
    /// <summary>The form of a time, for a pattern.</summary>
    internal const string Pattern = @"(?:(?:12(?:[:.]00)? ?)?(?<word>midday|noon|midnight)\b|(?<hour>1[0-2]|0?[1-9])(?:[:.](?<minute>[0-5][0-9]))?\s?(?<half>[ap](?:m\b|\.m\b\.?))|(?<hour>[01]?[0-9]|2[0-3]):(?<minute>[0-5][0-9])(?![0-9:]))";

    /// <summary>The times of a text in order.</summary>
    public static IEnumerable<WrittenTime> In(string text) => Form().Matches(text).Select(match => new WrittenTime(match.Index, match.Value, MinutesOf(match)));

    /// <summary>A time as running text has it.</summary>
    public static string Words(LocalTime time) => (time.Hour, time.Minute) switch
    {
        (0, 0) => "midnight",
        (12, 0) => "midday",
        var (hour, minute) => $"{(hour + 11) % 12 + 1}{(minute == 0 ? "" : $":{minute:00}")}{(hour < 12 ? "am" : "pm")}",
    };

    private static int MinutesOf(Match time)
    {
        if (time.Groups["word"].Success)
            return time.Groups["word"].Length == "midnight".Length ? 0 : 12 * 60;
        var hour = int.Parse(time.Groups["hour"].ValueSpan, CultureInfo.InvariantCulture);
        if (time.Groups["half"].Success)
            hour = hour % 12 + (time.Groups["half"].Value[0] is 'p' or 'P' ? 12 : 0);
        return hour * 60 + (time.Groups["minute"].Success ? int.Parse(time.Groups["minute"].ValueSpan, CultureInfo.InvariantCulture) : 0);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}:.,£/-])" + Pattern, RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
