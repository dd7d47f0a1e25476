namespace ConsultHub.Web.Listing;

/// <summary>A consultation with where it stands at the moment of the request.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Status">Where it stands.</param>
public readonly record struct ListingItem(ListingEntry Entry, Status Status)
{
    /// <summary>The consultation.</summary>
    public Consultation Consultation => Entry.Consultation;

    /// <summary>When, as a resident would ask.</summary>
    public When When => ListingEntry.WhenOf(Status);

    /// <summary>The numbers of its values in a facet.</summary>
    internal int[] Values(Facet facet) => facet switch
    {
        Facet.When => FacetValues.Only((int)When),
        Facet.Status => FacetValues.Only((int)Status),
        _ => Entry.Values(facet),
    };
}
