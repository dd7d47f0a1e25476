using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A slip of punctuation: two full stops, no space behind a full stop or a comma, a space before one or behind a pound sign.</summary>
public sealed partial class Punctuation() : TextRule("punctuation", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.IsProse
        from match in Slip().Matches(passage.Own)
        where !IsInAddress(passage.Own, match.Index)
        where !match.Value.StartsWith(' ') || IsAsWritten(passage, match.Index)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' is a slip of punctuation.", Right(match.Value));

    // A web address has commas and full stops of its own.
    private static bool IsInAddress(string text, int index)
    {
        var start = text.LastIndexOf(' ', Math.Min(index, text.Length - 1)) + 1;
        return text.AsSpan(start, Math.Max(0, index - start)).Contains("://", StringComparison.Ordinal);
    }

    // A picture or the mark of a footnote may stand between the two.
    private static bool IsAsWritten(Passage passage, int index) =>
        passage.PlaceAt(index) is var place && passage.PlaceAt(index + 1) == place with { Column = place.Column + 1 };

    private static string Right(string slip) => slip[0] == '£' ? "Write the sum right behind the pound sign."
        : slip.Contains(' ', StringComparison.Ordinal) ? "Delete the space before it."
        : slip.Contains("..", StringComparison.Ordinal) || slip[^1] is '%' or ',' ? "Delete one of the two."
        : slip.Contains(',', StringComparison.Ordinal) ? "Put a space behind the comma." : "Put a space behind the full stop.";

    [GeneratedRegex(@"(?<=[\p{L}\p{N})])\.\.(?![./])|(?<![\p{L}\p{N}@/.:_-])\p{L}?\p{Ll}{2,}(?:[.?!]\p{Lu}\p{Ll}+|,\p{Ll}{3,}(?!=))(?![\p{L}\p{N}@/.:_(-])|(?<=[\p{L}\p{N})%]) [.,](?=\s*$|\s+\p{L})|£ [0-9]|%%|,,")]
    private static partial Regex Slip();
}
