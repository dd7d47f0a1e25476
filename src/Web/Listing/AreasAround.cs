namespace ConsultHub.Web.Listing;

/// <summary>The areas that a consultation concerns besides its own. Worked out once for all that name the same ones: most name one, or none.</summary>
internal sealed class AreasAround(Site site, FacetValues vocabulary)
{
    private readonly Dictionary<string, (string[] Ids, int[] Numbers)> known = new(StringComparer.Ordinal);

    /// <summary>The ids of some areas with those around and within them, and the numbers of all of these; every area where none is named.</summary>
    public (string[] Ids, int[] Numbers) Of(IReadOnlyList<string> areas)
    {
        var key = string.Join(' ', areas);
        if (known.TryGetValue(key, out var found))
            return found;
        string[] ids = [.. Around(areas)];
        return known[key] = (ids, vocabulary.Numbers(Facet.Area, ids));
    }

    // Without areas it covers everywhere; with some, it concerns those that lie in them and those that they lie in.
    private IEnumerable<string> Around(IReadOnlyList<string> areas) => areas.Count == 0 ? site.Areas.Keys
        : areas.SelectMany(area => site.WithParents(area).Select(around => around.Id).Concat(site.WithParts(area))).Distinct(StringComparer.Ordinal);
}
