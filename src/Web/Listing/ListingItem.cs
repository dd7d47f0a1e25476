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
}
