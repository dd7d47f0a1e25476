using ConsultHub.Web.Feeds;
using ConsultHub.Web.Hosting;
using ConsultHub.Web.Pages.Outcomes;
using ConsultHub.Web.Wording;
using Microsoft.AspNetCore.Mvc;

namespace ConsultHub.Web.Pages.Consultations;

/// <summary>A consultation.</summary>
public sealed class ConsultationModel(SiteContext site) : SitePageModel(site)
{
    /// <summary>How many stages the widest page can show side by side without crowding their words.</summary>
    public const int MostStopsAcross = 7;

    /// <summary>The consultation.</summary>
    public Consultation Consultation { get; private set; } = null!;

    /// <summary>Where it stands.</summary>
    public Status Status { get; private set; }

    /// <summary>Its text in the parts of the page.</summary>
    public ConsultationText Text { get; private set; } = null!;

    /// <summary>Its stages, those in the past first.</summary>
    public IReadOnlyList<Stop> Timeline { get; private set; } = [];

    /// <summary>Its events, the next first and those that are over last.</summary>
    public IReadOnlyList<EventItem> Events { get; private set; } = [];

    /// <summary>The documents that can be opened.</summary>
    public IReadOnlyList<DocumentItem> Documents { get; private set; } = [];

    /// <summary>What has happened to the page, the last first.</summary>
    public IReadOnlyList<HistoryEntry> History { get; private set; } = [];

    /// <summary>What came of it, once there are results.</summary>
    public Outcome? Outcome { get; private set; }

    /// <summary>Whether people can take part now. At the deadline the ways to do so are gone.</summary>
    public bool CanTakePart => Status == Status.Open;

    /// <summary>What stands above the stages: not that the reader will see where things are, where no stage is now.</summary>
    public string TimelineTitle => Timeline.Any(stop => stop.State == StopState.Now) ? "Where we are now"
        : Timeline.All(stop => stop.State == StopState.Done) ? "What happened when" : "What happens when";

    /// <summary>The one way to take part that is offered first.</summary>
    public Route? Online => Consultation.Respond.FirstOrDefault(route => route.Channel == Channel.Online);

    /// <summary>How long is or was the time to take part, in words; null without dates.</summary>
    public string? Length => Consultation is { Opens: { } opens, Closes: { } closes }
        ? Countdown.Whole(Countdown.DaysBetween(opens.Date, closes.LastDay) + 1) : null;

    /// <summary>The names of the areas, in a sentence.</summary>
    public string Areas => Consultation.Areas.Count == 0 ? "Everywhere" : Numbers.Listed(Consultation.Areas.Select(area => State.Site.Areas[area].Name).ToList());

    /// <summary>Answers with the consultation, or not found.</summary>
    public IActionResult OnGet(string slug)
    {
        if (State.Library.Consultation(slug) is not { } consultation)
            return NotFound();
        Consultation = consultation;
        Status = State.StatusOf(consultation);
        Section = SiteSection.Consultations;
        Source = PageSource.WithFolder(consultation);
        Crumbs = [new("Consultations", "/consultations")];
        Title = $"{State.TitleOf(consultation)}: {StatusLines.Brief(consultation, Status)}";
        Description = State.SummaryOf(consultation);
        HasPlainVersion = consultation.Plain is not null;
        IsHidden = consultation.Draft;
        Feeds = FeedLinks.Of(consultation);
        Outcome = Status == Status.Reported ? new Outcome(consultation, State) : null;
        Text = ConsultationText.Of(consultation, Status, State);
        Timeline = Stops.Of(consultation, Status, State);
        Events = EventItem.InOrder(consultation, State);
        Documents = DocumentItem.Of(consultation);
        History = HistoryEntry.LastFirst(consultation, State.Today);
        return Page();
    }
}
