namespace ConsultHub.Web.Listing;

/// <summary>For each value of each facet, how many there would be if that value were ticked alone in its facet.</summary>
public sealed class FacetCounts
{
    private readonly FacetValues vocabulary;
    private readonly int[] counts;

    /// <param name="vocabulary">The values.</param>
    /// <param name="counts">The count of each value by its number.</param>
    internal FacetCounts(FacetValues vocabulary, int[] counts) => (this.vocabulary, this.counts) = (vocabulary, counts);

    /// <summary>How many a value would find; 0 for one that the facet does not have.</summary>
    public int Of(Facet facet, string value) => vocabulary.Number(facet, value) is { } number ? counts[number] : 0;
}
