namespace ConsultHub.Web.Listing;

/// <summary>Counts, for each value of each facet, how many there would be if it alone were ticked in its facet.</summary>
internal sealed class FacetTally
{
    private static readonly Facet[] Facets = Enum.GetValues<Facet>();

    private readonly bool[]?[] chosen;
    private readonly Facet[] narrowing;
    private readonly int[][] counts;

    public FacetTally(ListingQuery query, FacetValues vocabulary)
    {
        chosen = Facets.Select(facet => vocabulary.Chosen(facet, query.Values(facet))).ToArray();
        narrowing = Facets.Where(facet => chosen[(int)facet] is not null).ToArray();
        counts = Facets.Select(facet => new int[vocabulary.Words(facet).Count]).ToArray();
    }

    /// <summary>Counts an item in; true where no facet leaves it out.</summary>
    /// <remarks>A value's count takes in what all other facets let through, so what only one facet leaves out counts in that facet alone.</remarks>
    public bool Add(ListingItem item)
    {
        var missed = -1;
        foreach (var facet in narrowing)
        {
            if (Lets(facet, item))
                continue;
            if (missed >= 0)
                return false;
            missed = (int)facet;
        }

        foreach (var facet in Facets)
            if (missed < 0 || missed == (int)facet)
                foreach (var number in item.Values(facet))
                    counts[(int)facet][number]++;
        return missed < 0;
    }

    /// <summary>The counts by value.</summary>
    public IReadOnlyDictionary<Facet, Dictionary<string, int>> Counts(FacetValues vocabulary) => Facets.ToDictionary(facet => facet, facet =>
        Enumerable.Range(0, counts[(int)facet].Length).ToDictionary(number => vocabulary.Words(facet)[number], number => counts[(int)facet][number], StringComparer.Ordinal));

    private bool Lets(Facet facet, ListingItem item)
    {
        var wanted = chosen[(int)facet]!;
        foreach (var number in item.Values(facet))
            if (wanted[number])
                return true;
        return false;
    }
}
