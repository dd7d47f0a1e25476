namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>What can only be judged over several pages: unique titles that name the site (2.4.2), and navigation and
/// help in the same order everywhere (3.2.3, 3.2.6).</summary>
public static class PagesTogether
{
    public static string Barriers(IReadOnlyCollection<Visit> visits) =>
        string.Join('\n', [.. SharedTitles(visits), .. Unnamed(visits), .. Varying(visits, visit => visit.Navigation, "navigation"), .. Varying(visits, visit => visit.Footer, "footer")]);

    private static IEnumerable<string> SharedTitles(IEnumerable<Visit> visits) =>
        from visit in visits
        where !visit.Path.Contains('?', StringComparison.Ordinal) // A filtered listing is still the listing.
        group visit.Path by visit.Title into same
        where same.Count() > 1
        select $"\"{same.Key}\" is the title of {string.Join(", ", same.Take(4))}.";

    private static IEnumerable<string> Unnamed(IReadOnlyCollection<Visit> visits)
    {
        var name = visits.First(visit => visit.Path == "/").Title.Split(" – ").Last();
        return visits.Where(visit => !visit.Title.Contains(name, StringComparison.Ordinal)).Select(visit => $"The title \"{visit.Title}\" of {visit.Path} does not name the site.");
    }

    private static IEnumerable<string> Varying(IEnumerable<Visit> visits, Func<Visit, string> part, string name)
    {
        var kinds = visits.GroupBy(part).OrderByDescending(kind => kind.Count()).ToArray();
        return kinds.Skip(1).Select(kind => $"The {name} of {kind.First().Path} differs from that of {kinds[0].First().Path}: {kind.Key}");
    }
}
