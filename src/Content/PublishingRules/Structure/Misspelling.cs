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
        from slip in Slips(passage.Text)
        let written = passage.Text[slip]
        select Found(passage.PlaceAt(slip.Start.Value), $"'{written}' is misspelt.", $"Write '{Right[written]}'.") with { Fix = new Edit(written, InCase(written, Right[written])) };

    private static List<Range> Slips(string text)
    {
        var slips = new List<Range>();
        var known = Right.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Word().EnumerateMatches(text))
            if (known.ContainsKey(text.AsSpan(word.Index, word.Length)))
                slips.Add(word.Index..(word.Index + word.Length));
        return slips;
    }

    private static string InCase(string written, string right) =>
        char.IsUpper(written[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;

    [GeneratedRegex(@"(?<![\p{L}\p{N}@/.])\p{L}{4,}(?![\p{L}\p{N}@])")]
    private static partial Regex Word();
}
