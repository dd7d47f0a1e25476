using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>A consultation with all that belongs to it.</summary>
public sealed record Consultation(ContentFile File, Places Places) : ContentItem(File, Places)
{
    /// <summary>The last part of its address; unique on the site.</summary>
    public string Slug => File.Owner;

    /// <summary>Title.</summary>
    public required string Title { get; init; }

    /// <summary>One or two sentences.</summary>
    public required string Summary { get; init; }

    /// <summary>When it opens; null while it is planned without dates.</summary>
    public Moment? Opens { get; init; }

    /// <summary>When it closes; null while it is planned without dates. Without a time it runs to the end of the day.</summary>
    public Moment? Closes { get; init; }

    /// <summary>When it is expected to open, while there are no dates.</summary>
    public ApproximateDate? Expected { get; init; }

    /// <summary>Whom to ask.</summary>
    public required Contact Contact { get; init; }

    /// <summary>What kind of exercise it is.</summary>
    public ConsultationKind Kind { get; init; }

    /// <summary>The rung on the ladder of participation.</summary>
    public Level Level { get; init; } = Level.Consult;

    /// <summary>How much it matters.</summary>
    public Significance Significance { get; init; }

    /// <summary>The written reason for less time than its significance asks for.</summary>
    public string? ShorterBecause { get; init; }

    /// <summary>The service or department that leads it.</summary>
    public string? Lead { get; init; }

    /// <summary>Names of partners.</summary>
    public IReadOnlyList<string> Partners { get; init; } = [];

    /// <summary>Topic ids.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>Area ids; none means everywhere.</summary>
    public IReadOnlyList<string> Areas { get; init; } = [];

    /// <summary>Audience ids.</summary>
    public IReadOnlyList<string> Audiences { get; init; } = [];

    /// <summary>The law that requires it.</summary>
    public string? Statutory { get; init; }

    /// <summary>The equality impact assessment.</summary>
    public Equality? Equality { get; init; }

    /// <summary>Ways to take part.</summary>
    public IReadOnlyList<Route> Respond { get; init; } = [];

    /// <summary>Events, as written.</summary>
    public IReadOnlyList<Event> Events { get; init; } = [];

    /// <summary>Where paper copies are.</summary>
    public IReadOnlyList<PaperCopy> Paper { get; init; } = [];

    /// <summary>Documents.</summary>
    public IReadOnlyList<Document> Documents { get; init; } = [];

    /// <summary>Who decides, when and how.</summary>
    public Decision? Decision { get; init; }

    /// <summary>The date by which results will be published.</summary>
    public LocalDate? ResultsDue { get; init; }

    /// <summary>The timeline beyond the dates.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>What was changed on the page since it opened.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>Extensions: the former closing date.</summary>
    public IReadOnlyList<Extension> Extended { get; init; } = [];

    /// <summary>Postponements of what was planned: the former expected or opening date.</summary>
    public IReadOnlyList<Postponement> Moved { get; init; } = [];

    /// <summary>Its withdrawal, or null.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Whether it is shown in preview only.</summary>
    public bool Draft { get; init; }

    /// <summary>Its text.</summary>
    public required MarkdownSource Body { get; init; }

    /// <summary>Its plain-English version, or null.</summary>
    public PlainVersion? Plain { get; init; }

    /// <summary>Its results, which may be still to come; or null.</summary>
    public Results? Results { get; init; }

    /// <summary>Progress after the decision, oldest first.</summary>
    public IReadOnlyList<Update> Updates { get; init; } = [];

    /// <summary>Its files by name.</summary>
    public IReadOnlyDictionary<string, ContentFile> Files { get; init; } = new Dictionary<string, ContentFile>();

    /// <summary>Where it stands at an instant.</summary>
    public Status StatusAt(Instant now, DateTimeZone zone) => StatusTimes.Of(this, zone).At(now);

    /// <summary>The instants at which its page changes by itself.</summary>
    public IEnumerable<Instant> ChangesAt(DateTimeZone zone)
    {
        if (Opens is not null)
            yield return Opens.Start(zone);
        if (Closes is not null)
            yield return Closes.End(zone);
        foreach (var meeting in Events)
            yield return meeting.End(zone);
    }
}
