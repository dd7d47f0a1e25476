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
/// <param name="Revision">How often its dates have been changed.</param>
/// <param name="IsCancelled">Whether it will not take place.</param>
public sealed record CalendarEntry(
    string Id, string Summary, Moment Starts, Moment? Ends, string? Location, string Description, string Address,
    IReadOnlyList<string> Categories, Instant Changed, int Revision, bool IsCancelled);
