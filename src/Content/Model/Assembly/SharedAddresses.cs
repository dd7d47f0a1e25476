using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>Addresses that two files would have, such as consultations of the same name in two years.</summary>
internal static class SharedAddresses
{
    /// <summary>The items with only the first at each address; the others are reported.</summary>
    public static List<ContentItem> Without(IEnumerable<ContentItem> items, List<Diagnostic> diagnostics)
    {
        var kept = new List<ContentItem>();
        var first = new Dictionary<(ContentFileKind, string, string, string), ContentItem>();
        foreach (var item in items)
        {
            var isDivided = item.File.Kind is ContentFileKind.Consultation or ContentFileKind.StrategyChapter;
            var key = (item.File.Kind, isDivided ? item.File.Owner : item.File.Path, item.File.Name, item.File.Version);
            if (first.TryAdd(key, item))
                kept.Add(item);
            else
                diagnostics.Add(Diagnostic.Error("duplicate-address", item.File.Start,
                    $"This has the same address as {first[key].File.Path}, which is shown instead.", "Rename one of the two."));
        }

        return kept;
    }
}
