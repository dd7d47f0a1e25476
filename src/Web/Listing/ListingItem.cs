using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Listing;

/// <summary>A consultation with where it stands at the moment of the request.</summary>
/// <param name="Entry">The entry.</param>
/// <param name="Status">Where it stands.</param>
public sealed record ListingItem(ListingEntry Entry, Status Status)
{
    /// <summary>The consultation.</summary>
    public Consultation Consultation => Entry.Consultation;

    /// <summary>When, as a resident would ask.</summary>
    public When When => ListingEntry.WhenOf(Status);

    /// <summary>Its values in a facet.</summary>
    public IReadOnlyList<string> Values(Facet facet) => facet switch
    {
        Facet.When => [When.Word()],
        Facet.Status => [Status.Word()],
        _ => Entry.Values(facet),
    };
}
