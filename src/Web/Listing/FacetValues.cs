using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Listing;

/// <summary>The values of every facet, each with a number, so that filtering compares no texts. A facet's numbers lie side by side.</summary>
public sealed class FacetValues
{
    private readonly Dictionary<string, int>[] numbers;
    private readonly Range[] ranges;

    /// <summary>The values of a site.</summary>
    public FacetValues(Site site)
    {
        IEnumerable<string>[] words =
        [
            EnumWords.All<When>(), EnumWords.All<Status>(), site.Topics.Keys, site.Areas.Keys, site.Audiences.Keys, EnumWords.All<ConsultationKind>(),
        ];
        numbers = new Dictionary<string, int>[words.Length];
        ranges = new Range[words.Length];
        foreach (var facet in Enum.GetValues<Facet>())
        {
            numbers[(int)facet] = words[(int)facet].Select((word, place) => (word, place)).ToDictionary(value => value.word, value => Count + value.place, StringComparer.Ordinal);
            ranges[(int)facet] = Count..(Count + numbers[(int)facet].Count);
            Count += numbers[(int)facet].Count;
        }
    }

    /// <summary>How many values all facets have together.</summary>
    internal int Count { get; }

    /// <summary>The numbers of a facet's values.</summary>
    internal Range Range(Facet facet) => ranges[(int)facet];

    /// <summary>The number of a value; null where the facet has no such value.</summary>
    internal int? Number(Facet facet, string value) => numbers[(int)facet].TryGetValue(value, out var number) ? number : null;

    /// <summary>The numbers of some values.</summary>
    internal int[] Numbers(Facet facet, IEnumerable<string> values) => values.Select(value => numbers[(int)facet][value]).ToArray();
}
