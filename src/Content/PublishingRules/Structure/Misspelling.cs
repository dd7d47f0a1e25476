using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>One of the slips of spelling that are most common in what councils write.</summary>
public sealed partial class Misspelling() : TextRule("misspelling", Severity.Warning)
{
    private static readonly Dictionary<string, string> American = Table("american-spellings.csv");

    private static readonly Dictionary<string, string> Right = Table("misspellings.csv").Concat(American).ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => Words(text).Concat(Months(text));

    private IEnumerable<Diagnostic> Months(CheckedText text) =>
        from passage in text.Passages
        from match in MonthOfDate().Matches(passage.Text)
        let written = match.Groups["month"]
        where !WrittenDate.MonthNames.Split('|').Contains(written.Value)
        let meant = NearMiss.Of(written.Value, WrittenDate.MonthNames.Split('|'))
        where meant is not null && !meant.StartsWith(written.Value, StringComparison.Ordinal)
        select Found(passage.PlaceAt(written.Index), $"'{written.Value}' is not a month.", $"Write '{meant}'.") with { Fix = new Edit(written.Value, meant) };

    private IEnumerable<Diagnostic> Words(CheckedText text) =>
        from passage in text.Passages
        from slip in Slips(passage.Text)
        let written = passage.Text[slip]
        select Found(passage.PlaceAt(slip.Start.Value), American.ContainsKey(written) ? $"'{written}' is the American spelling." : $"'{written}' is misspelt.", $"Write '{Right[written]}'.") with { Fix = new Edit(written, InCase(written, Right[written])) };

    private static List<Range> Slips(string text)
    {
        var slips = new List<Range>();
        var known = Right.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in Word().EnumerateMatches(text))
            if (known.ContainsKey(text.AsSpan(word.Index, word.Length)) && !IsAmericanName(text, word.Index, word.Length))
                slips.Add(word.Index..(word.Index + word.Length));
        return slips;
    }

    // 'The World Trade Center' is called so.
    private static bool IsAmericanName(string text, int index, int length) =>
        char.IsUpper(text[index]) && index > 1 && (char.IsLetter(text[index - 2]) || text[index - 2] is '"' or ',') && American.ContainsKey(text.Substring(index, length));

    private static Dictionary<string, string> Table(string name) =>
        WordTable.Read(name).ToDictionary(pair => pair.Instead, pair => pair.Write, StringComparer.OrdinalIgnoreCase);

    private static string InCase(string written, string right) =>
        char.IsUpper(written[0]) ? char.ToUpperInvariant(right[0]) + right[1..] : right;

    [GeneratedRegex(@"(?<![\p{N}.,£])[0-3]?[0-9] (?<month>\p{Lu}\p{Ll}{2,9}) 20[0-9]{2}\b")]
    private static partial Regex MonthOfDate();

    [GeneratedRegex(@"(?<![\p{L}\p{N}@/.])\p{L}{4,}(?![\p{L}\p{N}@])")]
    private static partial Regex Word();
}
