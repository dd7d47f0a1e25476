namespace ConsultHub.Web.Listing;

/// <summary>Counts, for each value of each facet, how many there would be if it alone were ticked in its facet.</summary>
internal sealed class FacetTally
{
    private static readonly Facet[] Facets = Enum.GetValues<Facet>();
    private static readonly Facet[] Unchanging = [Facet.Topic, Facet.Area, Facet.Audience, Facet.Kind];

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

        if (missed < 0)
            CountAll(item);
        else
            Count(counts[missed], item.Values((Facet)missed));
        return missed < 0;
    }

    // Done for every match of a common word, so without a detour.
    private void CountAll(in ListingItem item)
    {
        counts[(int)Facet.When][(int)item.When]++;
        counts[(int)Facet.Status][(int)item.Status]++;
        foreach (var facet in Unchanging)
            Count(counts[(int)facet], item.Entry.Values(facet));
    }

    private static void Count(int[] counts, int[] numbers)
    {
        foreach (var number in numbers)
            counts[number]++;
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
