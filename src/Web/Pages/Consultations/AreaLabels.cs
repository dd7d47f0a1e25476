using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>The areas of a consultation in words, and what they have to do with the area that a reader asked for.</summary>
internal static class AreaLabels
{
    /// <summary>
    /// The areas' names. Where a reader asked for an area, those that lie in it say so, and so do those that it lies in: a ward's list holds
    /// what is asked of its whole district, and a district's list what is asked of one ward.
    /// </summary>
    public static string Of(IReadOnlyList<string> areas, IReadOnlyList<string> asked, Site site)
    {
        var known = asked.Where(site.Areas.ContainsKey).ToList();
        if (areas.Count == 0)
            return known.Count == 0 ? "Everywhere" : $"Everywhere, and so {Numbers.Listed(known.Select(area => site.Areas[area].Name).ToList())} too";
        return string.Join(", ", areas.Select(area => Named(area, known, site)));
    }

    private static string Named(string area, List<string> asked, Site site)
    {
        var name = site.Areas[area].Name;
        if (asked.Contains(area))
            return name;
        if (asked.Find(wanted => site.WithParents(area).Any(around => around.Id == wanted)) is { } wider)
            return $"{name} (in {site.Areas[wider].Name})";
        return asked.Find(wanted => site.WithParents(wanted).Any(around => around.Id == area)) is { } part ? $"{name} (all of it, with {site.Areas[part].Name})" : name;
    }
}
