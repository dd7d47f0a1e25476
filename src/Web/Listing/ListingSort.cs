namespace ConsultHub.Web.Listing;

/// <summary>The order of the listing.</summary>
public enum ListingSort
{
    /// <summary>What matches the text best first.</summary>
    Best,

    /// <summary>What can still be taken part in first, the soonest to close first; then what is to come; then what is over, the last first.</summary>
    Closing,

    /// <summary>By opening date, the last first.</summary>
    Opening,

    /// <summary>By what happened last: opened, closed, withdrawn or results published, the last first; then what is to come, the soonest first.</summary>
    Newest,
}
