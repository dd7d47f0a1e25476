using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Listing;

/// <summary>The values of every facet, each with a number, so that filtering compares no texts.</summary>
public sealed class FacetValues
{
    private static readonly int[][] Alone = Enumerable.Range(0, Enum.GetValues<Status>().Length).Select(number => new[] { number }).ToArray();

    private readonly string[][] words;
    private readonly Dictionary<string, int>[] numbers;

    /// <summary>The values of a site.</summary>
    public FacetValues(Site site)
    {
        words =
        [
            [.. EnumWords.All<When>()], [.. EnumWords.All<Status>()], [.. site.Topics.Keys], [.. site.Areas.Keys], [.. site.Audiences.Keys],
            [.. EnumWords.All<ConsultationKind>()],
        ];
        numbers = words.Select(facet => Enumerable.Range(0, facet.Length).ToDictionary(number => facet[number], StringComparer.Ordinal)).ToArray();
    }

    /// <summary>The words of a facet's values, in the order of their numbers.</summary>
    public IReadOnlyList<string> Words(Facet facet) => words[(int)facet];

    /// <summary>The numbers of some values.</summary>
    internal int[] Numbers(Facet facet, IEnumerable<string> values) => values.Select(value => numbers[(int)facet][value]).ToArray();

    /// <summary>Which values are chosen, by number; null where none is.</summary>
    internal bool[]? Chosen(Facet facet, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return null;
        var chosen = new bool[words[(int)facet].Length];
        foreach (var number in Numbers(facet, values))
            chosen[number] = true;
        return chosen;
    }

    /// <summary>A list of one number, made once.</summary>
    internal static int[] Only(int number) => Alone[number];
}
