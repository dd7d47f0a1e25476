namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>A page that is to be audited.</summary>
/// <param name="Address">Absolute address.</param>
/// <param name="View">The reading view that the address is in, see <see cref="Site.View"/>.</param>
/// <param name="Depth">How much is done on it.</param>
public sealed record PageTask(string Address, string View, Depth Depth)
{
    /// <summary>The address on the site with its query, as it is in the standard view.</summary>
    public string Path
    {
        get
        {
            var path = new Uri(Address).PathAndQuery;
            return View.Length > 0 && path.StartsWith(View, StringComparison.Ordinal) ? path[View.Length..] : path;
        }
    }

    /// <summary>What kind of page or state it stands for; empty where that is not known.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The HTTP status that the address has to answer with; null where any will do.</summary>
    public int? Status { get; init; }
}
