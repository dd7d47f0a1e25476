using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model.Assembly;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>All content at one moment. It never changes; a reload makes a new one.</summary>
public sealed class ContentLibrary
{
    private readonly Dictionary<string, Consultation> bySlug;
    private readonly Derived<Consultation, Instant[]> changesOf;
    private readonly Instant[] changes;

    /// <summary>A library of consultations.</summary>
    /// <param name="site">The organisation.</param>
    /// <param name="consultations">The consultations, in the order of their slugs.</param>
    /// <param name="before">An earlier library of the same site, from which what is unchanged is taken over; null for the first.</param>
    public ContentLibrary(Site site, IReadOnlyList<Consultation> consultations, ContentLibrary? before = null)
    {
        Site = site;
        Consultations = consultations;
        bySlug = consultations.ToDictionary(consultation => consultation.Slug, StringComparer.Ordinal);
        changesOf = new(consultations, consultation => [.. consultation.ChangesAt(site.Zone)], ReferenceEquals(before?.Site, site) ? before.changesOf : null);
        changes = changesOf.All.SelectMany(instants => instants).Distinct().Order().ToArray();
    }

    /// <summary>The organisation and its vocabularies.</summary>
    public Site Site { get; }

    /// <summary>All consultations, in the order of their slugs.</summary>
    public IReadOnlyList<Consultation> Consultations { get; }

    /// <summary>Strategy documents, in the order of their slugs.</summary>
    public IReadOnlyList<StrategyDocument> Strategy { get; init; } = [];

    /// <summary>Decisions taken without consulting, newest first.</summary>
    public IReadOnlyList<NotConsultingRecord> NotConsulting { get; init; } = [];

    /// <summary>Other pages.</summary>
    public IReadOnlyList<ContentPage> Pages { get; init; } = [];

    /// <summary>Glossary terms in alphabetical order.</summary>
    public IReadOnlyList<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>Search words that mean the same.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];

    /// <summary>What the latest test of the site's accessibility by programs showed; null where none is kept.</summary>
    public AccessibilityTest? AccessibilityTest { get; init; }

    /// <summary>Everything found wrong, by path, line and column.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What the consultations were put together from.</summary>
    internal IReadOnlyDictionary<string, WholeConsultation> Wholes { get; init; } = new Dictionary<string, WholeConsultation>();

    /// <summary>Counts up with each load, so that what was made from an older library can be told.</summary>
    public long Version { get; init; }

    /// <summary>The library as residents see it: without drafts where they are not wanted, and with an accessibility statement in any case.</summary>
    public ContentLibrary Shown(bool withDrafts) => new(Site, Consultations.Where(consultation => withDrafts || !consultation.Draft).ToList(), this)
    {
        Strategy = Strategy,
        NotConsulting = NotConsulting,
        Pages = Pages.Any(page => page.Name == GeneralStatement.Name) ? Pages : [.. Pages, GeneralStatement.Of(Site)],
        Glossary = Glossary,
        Synonyms = Synonyms,
        AccessibilityTest = AccessibilityTest,
        Diagnostics = Diagnostics,
        Version = Version,
    };

    /// <summary>The consultation of a slug, or null.</summary>
    public Consultation? Consultation(string slug) => bySlug.GetValueOrDefault(slug);

    /// <summary>
    /// The last instant at or before <paramref name="now"/> at which any page changed by itself: something opened, closed or was over, or a
    /// new day began in the site's time zone. Two requests with the same answer see the same pages.
    /// </summary>
    public Instant ChangedBefore(Instant now)
    {
        var midnight = Site.Zone.AtStartOfDay(now.InZone(Site.Zone).Date).ToInstant();
        var found = Array.BinarySearch(changes, now);
        var index = found >= 0 ? found : ~found - 1;
        return index >= 0 && changes[index] > midnight ? changes[index] : midnight;
    }
}
