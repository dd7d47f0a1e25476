using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A date in figures, which can be read in two ways.</summary>
public sealed partial class NumericDate() : TextRule("numeric-date", Severity.Warning, "GOV.UK, A to Z, dates")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is not PassageKind.Label
        from match in Form().Matches(passage.Text)
        select Found(passage.PlaceAt(match.Index), Message(match.Value), "Write the month in words: 'Friday 10 April 2026'.");

    private static string Message(string date) => date.Contains('-', StringComparison.Ordinal) ? $"'{date}' is a date as computers write it." : $"'{date}' can be read in two ways.";

    [GeneratedRegex(@"(?<![\p{N}/.-])(?:[0-3]?[0-9]([/.])[01]?[0-9]\1(?:[12][0-9])?[0-9]{2}|[12][0-9]{3}-[01][0-9]-[0-3][0-9])(?![\p{N}/\]-])")]
    private static partial Regex Form();
}
