using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Feeds.Calendars;

/// <summary>What of a consultation stands in a calendar: its opening, its closing and its events.</summary>
public sealed class CalendarEntries
{
    private readonly Consultation consultation;
    private readonly SiteContext site;
    private readonly string host;
    private readonly CalendarEntry pattern;

    private CalendarEntries(Consultation consultation, SiteContext site, PublicAddresses addresses)
    {
        this.consultation = consultation;
        this.site = site;
        host = addresses.Host;
        var address = addresses.Of($"/consultations/{consultation.Slug}");
        pattern = new CalendarEntry(
            "", site.TitleOf(consultation), new Moment(site.Today, null), null, null, $"{site.SummaryOf(consultation)}\n\n{address}", address,
            consultation.Topics.Select(topic => site.Site.Topics[topic]).ToList(), LastChange.OfDates(consultation, site.Now, site.Site.Zone),
            Revisions(), site.StatusOf(consultation) == Status.Withdrawn);
    }

    /// <summary>The entries of a consultation; none while it has no dates.</summary>
    public static IEnumerable<CalendarEntry> Of(Consultation consultation, SiteContext site, PublicAddresses addresses) =>
        new CalendarEntries(consultation, site, addresses).All();

    private IEnumerable<CalendarEntry> All()
    {
        if (consultation.Opens is { } opens)
            yield return pattern with { Id = IdOf("opens"), Summary = $"Opens: {pattern.Summary}", Starts = opens };
        if (consultation.Closes is { } closes)
            yield return pattern with { Id = IdOf("closes"), Summary = $"Closes: {pattern.Summary}", Starts = Closing(closes) };
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var meeting in consultation.Events)
            yield return Meeting(meeting, names);
    }

    private CalendarEntry Meeting(Event meeting, Dictionary<string, int> names)
    {
        var name = Slug.Distinct(meeting.Name);
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        return pattern with
        {
            Id = IdOf(count == 1 ? $"event-{name}" : $"event-{name}-{count}"),
            Summary = $"{meeting.Name}: {pattern.Summary}",
            Starts = meeting.Starts,
            Ends = EndOf(meeting),
            Location = Location(meeting),
            Description = string.Join("\n\n", new[] { meeting.Access, meeting.Online is { } online ? $"Join online: {online}" : null, pattern.Description }.OfType<string>()),
        };
    }

    // Midnight belongs to the day before, as it does on the page.
    private static Moment Closing(Moment closes) => closes.Time == LocalTime.Midnight ? new Moment(closes.LastDay, null) : closes;

    private Moment? EndOf(Event meeting)
    {
        var end = meeting switch
        {
            { Ends: null } => null,
            { Starts.Time: null, Ends: { } ends } => new Moment(ends.LastDay.PlusDays(1), null),
            { Ends: { Time: null } ends } => new Moment(ends.Date.PlusDays(1), LocalTime.Midnight),
            _ => meeting.Ends,
        };
        // An end before the start is a slip of the pen, and would make the whole calendar unreadable.
        return end is not null && end.Start(site.Site.Zone) > meeting.Starts.Start(site.Site.Zone) ? end : null;
    }

    private static string? Location(Event meeting)
    {
        var place = string.Join(", ", new[] { meeting.Venue, meeting.Address }.OfType<string>());
        return place.Length > 0 ? place : meeting.Online;
    }

    private int Revisions() =>
        consultation.Extended.Count(extension => extension.On <= site.Today) + consultation.Moved.Count(moved => moved.On <= site.Today)
        + (consultation.Withdrawn is { } withdrawn && withdrawn.On <= site.Today ? 1 : 0);

    private string IdOf(string part) => $"{consultation.Slug}-{part}@{host}";
}
