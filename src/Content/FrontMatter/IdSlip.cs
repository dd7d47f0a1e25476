using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.FrontMatter;

/// <summary>Ids of topics, areas and audiences that <c>site.yml</c> does not have.</summary>
internal static class IdSlip
{
    private const int MostListed = 25;

    /// <summary>The finding about an id that is not among those of <c>site.yml</c>.</summary>
    /// <param name="item">The id as it was written.</param>
    /// <param name="key">The key that it stands under, which is also that of the ids in <c>site.yml</c>.</param>
    /// <param name="ids">The ids that there are.</param>
    public static Diagnostic Finding(YamlScalar item, string key, List<string> ids) =>
        Diagnostic.Error("unknown-id", item.Place, $"'{item.Text}' is not among the {key} of site.yml.", AsList(item.Text, ids) ?? NearMiss.Question(item.Text, ids)
            ?? (ids.Count is > 0 and <= MostListed ? $"Use one of these, or add it to site.yml: {string.Join(", ", ids)}." : "Use one of those in site.yml, or add it there."));

    private static string? AsList(string written, List<string> ids)
    {
        var parts = written.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 1 && parts.All(ids.Contains) ? $"Write a list, in square brackets: [{string.Join(", ", parts)}]." : null;
    }
}
