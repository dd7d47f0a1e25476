using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Feeds.Calendars;

/// <summary>Something that stands in a calendar.</summary>
/// <param name="Id">What tells it from all others, and stays the same when its time or its words change.</param>
/// <param name="Summary">What it is called.</param>
/// <param name="Starts">When it starts; a moment without a time is a whole day.</param>
/// <param name="Ends">The first moment after it, of the same kind as <paramref name="Starts"/>; null for a moment, or for a single whole day.</param>
/// <param name="Location">Where it is, or null.</param>
/// <param name="Description">More about it.</param>
/// <param name="Address">The address of its page.</param>
/// <param name="Categories">What it is about, in words.</param>
/// <param name="Changed">When it last changed.</param>
/// <param name="Revisions">How often its dates are told to have been changed.</param>
/// <param name="IsCancelled">Whether it will not take place.</param>
public sealed record CalendarEntry(
    string Id, string Summary, Moment Starts, Moment? Ends, string? Location, string Description, string Address,
    IReadOnlyList<string> Categories, Instant Changed, int Revisions, bool IsCancelled)
{
    // Counts in 31 bits until 2068.
    private static readonly Instant Start = Instant.FromUtc(2000, 1, 1, 0, 0);

    /// <summary>
    /// A number that never falls, and rises with each change (RFC 5545, section 3.8.7.4): the seconds from 2000 until the last one, and one for each
    /// that is told. There is no record of how often a date was changed, and a count of those that are told would miss one that was only put right.
    /// </summary>
    public long Sequence => Math.Max(0, (long)(Changed - Start).TotalSeconds) + Revisions;
}
