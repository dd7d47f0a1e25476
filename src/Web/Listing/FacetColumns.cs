namespace ConsultHub.Web.Listing;

/// <summary>
/// What counting asks of every consultation that was found, side by side: strewn over memory as the consultations are,
/// waiting for it would take longer than the counting.
/// </summary>
internal sealed class FacetColumns
{
    private readonly StatusTimes[] times;
    private readonly int[] starts;
    private readonly int[] values;

    public FacetColumns(IReadOnlyList<ListingEntry> entries)
    {
        times = [.. entries.Select(entry => entry.Times)];
        values = [.. entries.SelectMany(entry => entry.Values)];
        starts = new int[entries.Count + 1];
        for (var number = 0; number < entries.Count; number++)
            starts[number + 1] = starts[number] + entries[number].Values.Length;
    }

    /// <summary>Where a consultation stands at an instant.</summary>
    public Status StatusAt(int number, Instant now) => times[number].At(now);

    /// <summary>The numbers of its values in the facets that do not depend on the clock.</summary>
    public ReadOnlySpan<int> Values(int number) => values.AsSpan(starts[number]..starts[number + 1]);
}
