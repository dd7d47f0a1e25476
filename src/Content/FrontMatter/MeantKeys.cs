using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Puts the words that were meant in place of slips, so that one slip is not followed by findings about what then seems to be missing.</summary>
internal static class MeantKeys
{
    /// <summary>The mapping as it was meant; null where no slip is known.</summary>
    /// <param name="mapping">The mapping as it was written.</param>
    /// <param name="found">What was found in it: an unknown key with a fix says what was meant.</param>
    public static YamlMapping? In(YamlMapping mapping, IEnumerable<Diagnostic> found)
    {
        var meant = found.Where(finding => finding is { Rule: "unknown-key", Fix: not null }).DistinctBy(finding => finding.Place).ToDictionary(finding => finding.Place, finding => finding.Fix!.New);
        return meant.Count == 0 ? null : Renamed(mapping, meant);
    }

    private static YamlMapping Renamed(YamlMapping mapping, Dictionary<Place, string> meant) => new(mapping.Place, mapping.Entries
        .Select(entry => entry with { Key = meant.GetValueOrDefault(entry.Place, entry.Key), Value = Renamed(entry.Value, meant) })
        .DistinctBy(entry => entry.Key).ToList());

    private static YamlNode Renamed(YamlNode node, Dictionary<Place, string> meant) => node switch
    {
        YamlMapping mapping => Renamed(mapping, meant),
        YamlSequence sequence => sequence with { Items = sequence.Items.Select(item => Renamed(item, meant)).ToList() },
        _ => node,
    };
}
