using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;
using ConsultHub.Content.Search.Snippets;
using NodaTime;

namespace ConsultHub.Content.Search;

/// <summary>What can be found in a library on a day. The consultations come first, in the library's own order.</summary>
public sealed class LibraryDocuments
{
    private readonly ContentLibrary library;
    private readonly Instant now;
    private readonly LocalDate today;
    private readonly Derived<Consultation, SearchDocument> consultations;

    /// <summary>Everything that has been published at an instant; results and updates still to come cannot be found yet.</summary>
    /// <param name="library">The library.</param>
    /// <param name="now">The instant; what can be found changes with the day in the site's time zone.</param>
    /// <param name="before">What could be found in the library before, from which what is unchanged is taken over; null for the first.</param>
    public LibraryDocuments(ContentLibrary library, Instant now, LibraryDocuments? before = null)
    {
        this.library = library;
        this.now = now;
        today = now.InZone(library.Site.Zone).Date;
        var isLike = before?.today == today && ReferenceEquals(before.library.Site, library.Site);
        consultations = new(library.Consultations, Consultation, isLike ? before!.consultations : null);
        All =
        [
            .. library.Consultations.Select(consultations.Of),
            .. library.Strategy.SelectMany(Strategy),
            .. library.NotConsulting.Select(NotConsulting),
            .. library.Pages.Select(Page),
            .. library.Glossary.Select(Term),
        ];
    }

    /// <summary>All of it.</summary>
    public IReadOnlyList<SearchDocument> All { get; }

    private SearchDocument Consultation(Consultation consultation)
    {
        var zone = library.Site.Zone;
        var status = consultation.StatusAt(now, zone);
        var isOver = status.IsOver();
        List<MarkdownSource?> bodies = [.. Bodies(consultation, status)];
        List<string> words = [.. Words(consultation, status).OfType<string>(), .. isOver ? [] : ShownWords.ToTakePart(consultation).OfType<string>()];
        return new SearchDocument
        {
            Id = $"consultation/{consultation.Slug}",
            Kind = SearchKind.Consultation,
            Address = $"/consultations/{consultation.Slug}",
            Title = consultation.Title,
            Summary = consultation.Summary,
            Lead = consultation.Lead ?? "",
            Labels = Labels(consultation),
            Opens = consultation.Opens?.Start(zone).ToDateTimeOffset(),
            // What is withdrawn is over, however long it was to be open.
            Closes = (status == Status.Withdrawn ? zone.AtStartOfDay(consultation.Withdrawn!.On).ToInstant() : consultation.Closes?.End(zone))?.ToDateTimeOffset(),
            IsWithdrawn = status == Status.Withdrawn,
            Body = () => Text(bodies, words, title => !isOver || !StandardSection.TakePart.IsCalled(title)),
            // A day brings and takes words of files that stay as they are.
            Fingerprint = Fingerprint(bodies, $"{(isOver ? "over" : "")}{words.Count}|{string.Join('|', Labels(consultation))}"),
        };
    }

    private IEnumerable<MarkdownSource?> Bodies(Consultation consultation, Status status)
    {
        yield return consultation.Body;
        yield return consultation.Plain?.Body;
        if (status != Status.Reported)
            yield break;
        yield return consultation.Results!.Body;
        yield return consultation.Results.Plain?.Body;
        foreach (var update in UpdatesOf(consultation))
            yield return update.Body;
    }

    private IEnumerable<string?> Words(Consultation consultation, Status status) => status != Status.Reported ? ShownWords.Of(consultation, today) :
    [
        .. ShownWords.Of(consultation, today), .. ShownWords.Of(consultation.Results!), .. UpdatesOf(consultation).Select(update => update.Title),
    ];

    private IEnumerable<Update> UpdatesOf(Consultation consultation) => consultation.Updates.Where(update => update.Date <= today);

    private List<string> Labels(Consultation consultation) =>
    [
        .. consultation.Topics.Select(topic => library.Site.Topics[topic]),
        .. consultation.Areas.SelectMany(area => library.Site.WithParents(area)).Select(area => area.Name).Distinct(StringComparer.Ordinal),
        .. consultation.Audiences.Select(audience => library.Site.Audiences[audience]),
    ];

    private static IEnumerable<SearchDocument> Strategy(StrategyDocument document) =>
    [
        Written(SearchKind.StrategyChapter, $"strategy/{document.Slug}", document.Title, document.Summary, document.Body, document.Plain),
        .. document.Chapters.Select(chapter => Written(
            SearchKind.StrategyChapter, $"strategy/{document.Slug}/{chapter.Name}", chapter.Title, document.Title, chapter.Body, chapter.Plain) with { IsPart = true }),
    ];

    private static SearchDocument NotConsulting(NotConsultingRecord record) =>
        Written(SearchKind.NotConsulting, $"not-consulting/{record.Slug}", record.Title, record.Summary, record.Body, record.Plain);

    private static SearchDocument Page(ContentPage page) =>
        Written(SearchKind.Page, page.Name, page.Title, page.Summary ?? "", page.Body, page.Plain);

    private static SearchDocument Written(SearchKind kind, string path, string title, string summary, MarkdownSource body, PlainVersion? plain)
    {
        List<MarkdownSource?> bodies = [body, plain?.Body];
        return new SearchDocument
        {
            Id = $"{kind}/{path}",
            Kind = kind,
            Address = $"/{path}",
            Title = title,
            Summary = summary,
            Body = () => Text(bodies, ShownWords.Of(plain), _ => true),
            Fingerprint = Fingerprint(bodies, title + summary),
        };
    }

    private static SearchDocument Term(GlossaryTerm term) => new()
    {
        Id = $"glossary/{term.Id}",
        Kind = SearchKind.GlossaryTerm,
        Address = $"/glossary#{term.Id}",
        Title = term.Term,
        Summary = term.Definition,
        Fingerprint = $"{term.Term}: {term.Definition}",
    };

    private static string Text(IEnumerable<MarkdownSource?> bodies, IEnumerable<string?> words, Predicate<string> isShown)
    {
        var lines = bodies.OfType<MarkdownSource>().SelectMany(body => Section.In(body.Tree)).Where(section => isShown(section.Title))
            .SelectMany(section => section.Heading is { } heading ? section.Blocks.Prepend(heading) : section.Blocks)
            .SelectMany(block => PlainText.Of(block).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        return string.Join('\n', lines.Concat(words.OfType<string>().Where(line => line.Length > 0)).Select(Sentence));
    }

    // A heading, an item or a row of a table has no full stop, and without one would run into what follows where a piece of the text is shown.
    private static string Sentence(string line) =>
        line.AsSpan().TrimEnd(Passage.ClosingQuotes) is [.., '.' or '!' or '?' or ':' or ';' or '…'] ? line : line + ".";

    private static string Fingerprint(IEnumerable<MarkdownSource?> bodies, string labels) =>
        string.Join(';', bodies.OfType<MarkdownSource>().Select(body => Stamp(body.File))) + labels;

    private static string Stamp(ContentFile file) => $"{file.Path}:{file.Stamp.Length}:{file.Stamp.WrittenTicks}";
}
