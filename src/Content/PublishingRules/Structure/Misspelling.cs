using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>One of the slips of spelling that are most common in what councils write.</summary>
public sealed partial class Misspelling() : TextRule("misspelling", Severity.Warning)
{
    private static readonly Dictionary<string, string> Right = WordTable.Read("misspellings.csv").ToDictionary(pair => pair.Instead, pair => pair.Write, StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        from match in Word().Matches(passage.Text)
        where Right.ContainsKey(match.Value)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' is misspelt.", $"Write '{Right[match.Value]}'.")
            with
        { Fix = new Edit(match.Value, InCase(match.Value, Right[match.Value])) };

    private static string InCase(string written, string right) =>
        char.IsUpper(written[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;

    [GeneratedRegex(@"(?<![\p{L}\p{N}@/.])\p{L}{4,}(?![\p{L}\p{N}@])")]
    private static partial Regex Word();
}
