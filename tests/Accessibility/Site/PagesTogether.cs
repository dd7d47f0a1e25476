using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Site;

/// <summary>What can only be judged over several pages of one view: unique titles that name the site (2.4.2), and navigation and
/// help in the same order everywhere (3.2.3, 3.2.6).</summary>
public static class PagesTogether
{
    public const string Check = "pages-together";

    public static IReadOnlyList<string> Criteria { get; } = ["2.4.2", "3.2.3", "3.2.6"];

    /// <param name="pages">Pages of one view; those that did not load and those that were asked for as errors are left out.</param>
    public static IReadOnlyList<Failure> Failures(IEnumerable<PageAudit> pages)
    {
        var loaded = pages.Where(page => page.Visit is not null && page.Task.Status is null or 200).DistinctBy(page => page.Address).ToList();
        return loaded.Count < 2 ? [] :
        [
            .. SharedTitles(loaded), .. Unnamed(loaded),
            .. Varying(loaded, "3.2.3", page => page.Visit!.Navigation, "navigation"), .. Varying(loaded, "3.2.6", page => page.Visit!.Footer, "footer"),
        ];
    }

    private static IEnumerable<Failure> SharedTitles(IEnumerable<PageAudit> pages) =>
        from page in pages
        where !page.Address.Contains('?', StringComparison.Ordinal) // A filtered listing is still the listing.
        group page.Address by page.Visit!.Title into same
        where same.Count() > 1
        select new Failure(Check, "2.4.2", "title", $"\"{same.Key}\" is the title of {string.Join(", ", same.Take(4))}.");

    // What most titles end in is the name of the site.
    private static IEnumerable<Failure> Unnamed(IReadOnlyCollection<PageAudit> pages)
    {
        var name = pages.GroupBy(page => page.Visit!.Title.Split(" – ").Last()).MaxBy(group => group.Count())!.Key;
        return from page in pages
               where !page.Visit!.Title.Contains(name, StringComparison.Ordinal)
               select new Failure(Check, "2.4.2", "title", $"The title \"{page.Visit!.Title}\" of {page.Address} does not name the site.");
    }

    private static IEnumerable<Failure> Varying(IEnumerable<PageAudit> pages, string criterion, Func<PageAudit, string> part, string name)
    {
        var kinds = pages.GroupBy(part).OrderByDescending(kind => kind.Count()).ToArray();
        return kinds.Skip(1).Select(kind => new Failure(Check, criterion, name, $"The {name} of {kind.First().Address} differs from that of {kinds[0].First().Address}: {kind.Key}"));
    }
}
