using System.Globalization;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A date in figures, which can be read in two ways.</summary>
public sealed partial class NumericDate() : TextRule("numeric-date", Severity.Warning, "GOV.UK, A to Z, dates")
{
    private static readonly string[] Orders = ["d/M/yyyy", "d/M/yy", "d.M.yyyy", "d.M.yy", "yyyy-MM-dd"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is not PassageKind.Label
        from match in Form().Matches(passage.Text)
        select Found(passage.PlaceAt(match.Index), Message(match.Value), $"Write the month in words: '{InWords(match.Value)}'.");

    private static string Message(string date) => date.Contains('-', StringComparison.Ordinal) ? $"'{date}' is a date as computers write it."
        : Day(date) is { Day: <= 12 } day && day.Day != day.Month ? $"'{date}' can be read in two ways: people elsewhere put the month first."
        : $"'{date}' is a date in figures only.";

    private static string InWords(string date) => Day(date) is { } day ? day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture) : "10 April 2026";

    // As people in Britain read it, the day first.
    private static DateOnly? Day(string date) =>
        DateOnly.TryParseExact(date, Orders, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"(?<![\p{N}/.-])(?:[0-3]?[0-9]([/.])[01]?[0-9]\1(?:[12][0-9])?[0-9]{2}|[12][0-9]{3}-[01][0-9]-[0-3][0-9])(?![\p{N}/\]-])")]
    private static partial Regex Form();
}
