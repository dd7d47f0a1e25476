using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A slip of punctuation: two full stops, no space behind one, a space behind a pound sign.</summary>
public sealed partial class Punctuation() : TextRule("punctuation", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.IsProse
        from match in Slip().Matches(passage.Own)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' is a slip of punctuation.", Right(match.Value));

    private static string Right(string slip) => slip[0] == '£' ? "Write the sum right behind the pound sign."
        : slip.Contains("..", StringComparison.Ordinal) || slip[^1] is '%' or ',' ? "Delete one of the two." : "Put a space behind the full stop.";

    [GeneratedRegex(@"(?<=[\p{L}\p{N})])\.\.(?![./])|(?<![\p{L}\p{N}@/.:_-])\p{L}?\p{Ll}{2,}[.?!]\p{Lu}\p{Ll}+(?![\p{L}\p{N}@/.:_(-])|£ [0-9]|%%|,,")]
    private static partial Regex Slip();
}
