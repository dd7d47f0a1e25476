using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules;

/// <summary>The addresses of the site, and the anchors on its pages.</summary>
public sealed class KnownAddresses
{
    /// <summary>Addresses of the program itself that are the same on every site.</summary>
    internal static IReadOnlyList<string> Fixed { get; } =
    [
        "/", "/consultations", "/consultations.atom", "/consultations.ics", "/consultations.json", "/consultations.csv", "/consultations.csv-metadata.json",
        "/we-asked-you-said-we-did", "/strategy", "/not-consulting", "/glossary", "/search", "/follow", "/site.jsonld", "/data.jsonld", "/opensearch.xml",
        "/sitemap.xml", "/robots.txt", "/health", "/icon.svg",
    ];

    private readonly HashSet<string> drafts = new(StringComparer.Ordinal);

    private readonly Dictionary<string, HashSet<string>> pages = new(StringComparer.Ordinal);

    // While site.yml cannot be read, which is reported, nobody knows which areas and topics there are.
    private readonly bool hasNoVocabulary;

    /// <summary>The addresses of a library.</summary>
    public KnownAddresses(ContentLibrary library, ContentFolder folder)
    {
        // A file that cannot be read is one fault; links to its page are not another.
        foreach (var file in folder.Files.Where(file => file is { Owner.Length: > 0, Kind: not (ContentFileKind.Attachment or ContentFileKind.Update) }))
            Unread(PageOf(file));
        foreach (var address in Fixed)
            Add(address);
        Add("/glossary", library.Glossary.SelectMany(term => new[] { term.Id, char.IsLetter(term.Term[0]) ? $"letter-{char.ToLowerInvariant(term.Term[0])}" : "letter-0-9" }));
        hasNoVocabulary = ReferenceEquals(library.Site, Site.Unnamed);
        AddVocabulary(library.Site);
        foreach (var consultation in library.Consultations)
            Add(consultation);
        foreach (var document in library.Strategy)
            Add(document);
        foreach (var record in library.NotConsulting)
            Add($"/not-consulting/{record.Slug}", record.Body, record.Plain);
        foreach (var page in library.Pages)
            Add($"/{page.Name}", page.Body, page.Plain);
    }

    /// <summary>All of them.</summary>
    internal IEnumerable<string> All => pages.Keys;

    /// <summary>Whether an address without its anchor leads to a page or a file.</summary>
    public bool Has(string address) => pages.ContainsKey(address) || hasNoVocabulary && (address.StartsWith("/areas/", StringComparison.Ordinal) || address.StartsWith("/topics/", StringComparison.Ordinal));

    /// <summary>Whether an address is that of a consultation that only its authors see, or of something in it.</summary>
    public bool IsDraft(string address) => address.Split('/') is ["", "consultations", var slug, ..] && drafts.Contains(slug);

    /// <summary>Whether a page has an anchor.</summary>
    public bool HasAnchor(string address, string anchor) =>
        PageAnchors.AroundTexts.Contains(anchor) || PageAnchors.OfLists.Contains(anchor) || !pages.TryGetValue(address, out var anchors) || anchors.Contains(anchor);

    /// <summary>The address that was most likely meant, as a sentence; or null.</summary>
    public string? Nearest(string address) => NearMiss.Question(address, pages.Keys.Where(page => Resembles(page, address)));

    /// <summary>The anchor that was most likely meant, as a sentence; or null.</summary>
    public string? NearestAnchor(string address, string anchor) => NearMiss.Question(anchor, pages.GetValueOrDefault(address) ?? []);

    /// <summary>Where a link in a file starts from.</summary>
    public static string BaseOf(ContentFile file) => file.Kind switch
    {
        ContentFileKind.Consultation or ContentFileKind.Results or ContentFileKind.Update => $"/consultations/{file.Owner}/",
        ContentFileKind.StrategyIndex or ContentFileKind.StrategyChapter => $"/strategy/{file.Owner}/",
        ContentFileKind.NotConsulting => "/not-consulting/",
        _ => "/",
    };

    /// <summary>The page that a file is shown on; that of an update is there once there are results.</summary>
    public static string PageOf(ContentFile file) => file.Kind switch
    {
        ContentFileKind.Consultation => $"/consultations/{file.Owner}",
        ContentFileKind.Results or ContentFileKind.Update => $"/consultations/{file.Owner}/results",
        ContentFileKind.StrategyIndex => $"/strategy/{file.Owner}",
        ContentFileKind.StrategyChapter => $"/strategy/{file.Owner}/{file.Name}",
        ContentFileKind.NotConsulting => $"/not-consulting/{file.Owner}",
        _ => $"/{file.Owner}",
    };

    private void Add(Consultation consultation)
    {
        var address = $"/consultations/{consultation.Slug}";
        if (consultation.Draft)
            drafts.Add(consultation.Slug);
        Add(address, consultation.Body, consultation.Plain);
        Add($"{address}/data.jsonld");
        if (consultation.Opens is not null)
            Add($"{address}/dates.ics");
        if (consultation.Results is { } results)
        {
            Add($"{address}/results", results.Body, results.Plain);
            Add($"{address}/results", consultation.Updates.SelectMany(update => Within(PageAnchors.OfUpdate(update.File.Name), update.Body)));
            Add("/we-asked-you-said-we-did", [$"o-{consultation.Slug}"]);
        }

        foreach (var file in consultation.Files.Keys)
            Add($"{address}/files/{file}");
    }

    private void Add(StrategyDocument document)
    {
        var address = $"/strategy/{document.Slug}";
        Add(address, document.Body, document.Plain);
        Add($"{address}/print", Within(PageAnchors.Front, document.Body, document.Plain));
        foreach (var chapter in document.Chapters)
        {
            Add($"{address}/{chapter.Name}", chapter.Body, chapter.Plain);
            Add($"{address}/print", Within(PageAnchors.OfChapter(chapter.Name), chapter.Body, chapter.Plain).Append(PageAnchors.OfChapter(chapter.Name)));
        }
    }

    private static IEnumerable<string> Within(string name, MarkdownSource body, PlainVersion? plain = null) =>
        Anchors(body, plain).Select(id => PageAnchors.Within(name, id));

    private static IEnumerable<string> Anchors(MarkdownSource body, PlainVersion? plain) =>
        body.Headings.Concat(plain?.Body.Headings ?? []).Select(heading => heading.Id);

    private void AddVocabulary(Site site)
    {
        foreach (var area in site.Areas.Keys)
            Add($"/areas/{area}");
        foreach (var topic in site.Topics.Keys)
            Add($"/topics/{topic}");
    }

    private void Unread(string address) => pages.TryAdd(address, []);

    private void Add(string address, MarkdownSource body, PlainVersion? plain) =>
        Add(address, Anchors(body, plain));

    private void Add(string address, IEnumerable<string>? anchors = null)
    {
        if (!pages.TryGetValue(address, out var known))
            pages[address] = known = [];
        known.UnionWith(anchors ?? []);
    }

    // A slip of the finger leaves the start or the end of an address as it was; the others need not be compared letter by letter.
    private static bool Resembles(string page, string address) =>
        Math.Abs(page.Length - address.Length) <= 3
        && (page.AsSpan().CommonPrefixLength(address) >= (page.LastIndexOf('/') + page.Length) / 2 || page.EndsWith(address[^Math.Min(address.Length, 6)..], StringComparison.Ordinal));
}
