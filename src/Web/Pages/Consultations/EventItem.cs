using ConsultHub.Web.Hosting;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>An event with whether it is over.</summary>
/// <param name="Event">The event.</param>
/// <param name="IsOver">Whether it is over.</param>
public sealed record EventItem(Event Event, bool IsOver)
{
    /// <summary>When it starts and ends, in words; null where no time is written.</summary>
    public string? Times => Event.Starts.Time is not { } starts ? null
        : Event.Ends is not { Time: not null } until ? $"From {Dates.Clock(starts)}"
        : until.LastDay == Event.Starts.Date ? $"{Dates.Clock(starts)} to {Dates.Clock(until.LastTime)}"
        : $"From {Dates.Clock(starts)}, until {Dates.LastMinute(until)}";

    /// <summary>Its times, place and address in a line; empty where none of them is written.</summary>
    public string WhenAndWhere => string.Join(", ", new[] { Times, Event.Venue, Event.Address }.OfType<string>());

    /// <summary>The events of a consultation: the next first, then those that are over, the last first.</summary>
    public static IReadOnlyList<EventItem> InOrder(Consultation consultation, SiteContext site)
    {
        var items = consultation.Events.Select(meeting => new EventItem(meeting, meeting.End(site.Site.Zone) <= site.Now)).ToList();
        return [.. items.Where(item => !item.IsOver).OrderBy(Start), .. items.Where(item => item.IsOver).OrderByDescending(Start)];

        Instant Start(EventItem item) => item.Event.Starts.Start(site.Site.Zone);
    }
}
