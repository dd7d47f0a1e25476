namespace ConsultHub.Web.Listing;

/// <summary>Counts, for each value of each facet, how many there would be if it alone were ticked in its facet.</summary>
internal sealed class FacetTally
{
    private readonly FacetValues vocabulary;
    private readonly Facet[] narrowing;
    private readonly bool[] chosen;
    private readonly int[] counts;
    private readonly int firstWhen;
    private readonly int firstStatus;

    public FacetTally(ListingQuery query, FacetValues vocabulary)
    {
        this.vocabulary = vocabulary;
        narrowing = Enum.GetValues<Facet>().Where(facet => query.Values(facet).Count > 0).ToArray();
        chosen = new bool[vocabulary.Count];
        foreach (var number in narrowing.SelectMany(facet => vocabulary.Numbers(facet, query.Values(facet))))
            chosen[number] = true;
        counts = new int[vocabulary.Count];
        firstWhen = vocabulary.Range(Facet.When).Start.Value;
        firstStatus = vocabulary.Range(Facet.Status).Start.Value;
    }

    /// <summary>The counts so far.</summary>
    public FacetCounts Counts => new(vocabulary, counts);

    /// <summary>Counts a consultation in; true where no facet leaves it out.</summary>
    /// <param name="status">Where it stands.</param>
    /// <param name="values">The numbers of its values in the facets that do not depend on the clock.</param>
    /// <remarks>A value's count takes in what all other facets let through, so what only one facet leaves out counts in that facet alone.</remarks>
    public bool Add(Status status, ReadOnlySpan<int> values)
    {
        var (when, exact) = (firstWhen + (int)ListingEntry.WhenOf(status), firstStatus + (int)status);
        var missed = default(Facet?);
        foreach (var facet in narrowing)
        {
            if (Lets(facet, when, exact, values))
                continue;
            if (missed is not null)
                return false;
            missed = facet;
        }

        Count(when, missed);
        Count(exact, missed);
        foreach (var number in values)
            Count(number, missed);
        return missed is null;
    }

    private void Count(int number, Facet? only)
    {
        if (only is null || IsIn(only.Value, number))
            counts[number]++;
    }

    private bool Lets(Facet facet, int when, int exact, ReadOnlySpan<int> values)
    {
        if (facet is Facet.When or Facet.Status)
            return chosen[facet == Facet.When ? when : exact];
        foreach (var number in values)
        {
            if (chosen[number] && IsIn(facet, number))
                return true;
        }
        return false;
    }

    private bool IsIn(Facet facet, int number)
    {
        var range = vocabulary.Range(facet);
        return number >= range.Start.Value && number < range.End.Value;
    }
}
