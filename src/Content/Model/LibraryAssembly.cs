using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model;

/// <summary>Puts what the single files say together into a library.</summary>
public sealed class LibraryAssembly
{
    /// <summary>
    /// First parts of addresses that the program itself answers, or that the content contract keeps for it: <c>forward-plan</c>,
    /// <c>promises</c> and <c>calendar</c>.
    /// </summary>
    private static readonly string[] OwnAddresses =
    [
        "consultations", "areas", "topics", "we-asked-you-said-we-did", "forward-plan", "promises", "calendar", "strategy", "not-consulting",
        "glossary", "search", "health", "check", "preview", "follow", "css", "errors",
        ReadingPrefixes.PlainEnglish[1..], ReadingPrefixes.LargePrint[1..],
    ];

    /// <summary>The last part of the address of a strategy document with all its chapters on one page.</summary>
    private const string WholeDocument = "print";

    private readonly ContentFolder folder;
    private readonly ILookup<(ContentFileKind, string), ContentItem> byOwner;
    private readonly ILookup<string, string> strays;
    private readonly List<ContentItem> items;
    private readonly List<Diagnostic> diagnostics;
    private readonly ContentLibrary? before;
    private readonly Dictionary<string, WholeConsultation> wholes = new(StringComparer.Ordinal);

    private LibraryAssembly(ContentFolder folder, IEnumerable<ContentItem> items, List<Diagnostic> diagnostics, ContentLibrary? before)
    {
        this.before = before;
        this.folder = folder;
        this.diagnostics = diagnostics;
        strays = folder.Diagnostics.Where(found => found.Rule == "unknown-file")
            .ToLookup(found => Above(found.Place.Path), found => found.Place.Path[(found.Place.Path.LastIndexOf('/') + 1)..], StringComparer.Ordinal);
        this.items = WithoutDoubles(items);
        byOwner = this.items.ToLookup(item => (item.File.Kind, Folder(item.File)));
    }

    /// <summary>The library of some files, with findings about what does not fit together.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="site">The organisation.</param>
    /// <param name="items">What the files say.</param>
    /// <param name="found">What was found in them.</param>
    /// <param name="before">The library before: a consultation whose files say what they said stays the same object; null for the first.</param>
    public static ContentLibrary Assemble(
        ContentFolder folder, Site site, IEnumerable<ContentItem> items, IEnumerable<Diagnostic> found, ContentLibrary? before)
    {
        var diagnostics = found.ToList();
        var assembly = new LibraryAssembly(folder, items, diagnostics, before);
        return assembly.Library(site);
    }

    private ContentLibrary Library(Site site)
    {
        var consultations = Consultations(site);
        var library = new ContentLibrary(site, consultations, before)
        {
            Wholes = wholes,
            Strategy = Strategy(),
            NotConsulting = NotConsulting(),
            Pages = Pages(),
            Glossary = items.OfType<Glossary>().FirstOrDefault()?.Terms ?? [],
            Synonyms = items.OfType<Synonyms>().FirstOrDefault()?.Groups ?? [],
            AccessibilityTest = items.OfType<AccessibilityTest>().FirstOrDefault(),
            Version = (before?.Version ?? 0) + 1,
            Diagnostics = Sorted(),
        };
        return library;
    }

    // A consultation's folder, so that results in one folder never join a consultation of the same slug in another.
    private static string Folder(ContentFile file) => file.Kind switch
    {
        ContentFileKind.Update => Above(Above(file.Path)),
        ContentFileKind.Attachment => file.Path[..^(file.Name.Length + "/files/".Length)],
        ContentFileKind.Consultation or ContentFileKind.Results => Above(file.Path),
        _ => file.Owner,
    };

    private static string Above(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    private List<ContentItem> WithoutDoubles(IEnumerable<ContentItem> all)
    {
        var kept = new List<ContentItem>();
        var first = new Dictionary<(ContentFileKind, string, string, string), ContentItem>();
        foreach (var item in all)
        {
            var isDivided = item.File.Kind is ContentFileKind.Consultation or ContentFileKind.StrategyChapter;
            var key = (item.File.Kind, isDivided ? item.File.Owner : item.File.Path, item.File.Name, item.File.Version);
            if (first.TryAdd(key, item))
                kept.Add(item);
            else
                diagnostics.Add(Diagnostic.Error("duplicate-address", item.File.Start,
                    $"This has the same address as {first[key].File.Path}, which is shown instead.", "Rename one of the two."));
        }

        return kept;
    }

    private List<Consultation> Consultations(Site site)
    {
        var attachments = folder.Files.Where(file => file.Kind == ContentFileKind.Attachment).ToLookup(Folder);
        var consultations = items.OfType<Consultation>().Select(consultation => Whole(consultation, attachments[Folder(consultation.File)], site)).ToList();
        ReportOrphans(consultations);
        return consultations.OrderBy(consultation => consultation.Slug, StringComparer.Ordinal).ToList();
    }

    private Consultation Whole(Consultation consultation, IEnumerable<ContentFile> attachments, Site site)
    {
        var own = Folder(consultation.File);
        var (updates, results) = (byOwner[(ContentFileKind.Update, own)], byOwner[(ContentFileKind.Results, own)]);
        List<object> parts = [site, consultation, .. byOwner[(ContentFileKind.Consultation, own)], .. results, .. updates, .. attachments];
        var made = before is not null && before.Wholes.TryGetValue(own, out var known) && known.IsOf(parts)
            ? known : new WholeConsultation(parts, PutTogether(consultation, own, attachments, site));
        wholes[own] = made;
        ReportMissingFiles(made.Whole);
        return made.Whole;
    }

    private Consultation PutTogether(Consultation consultation, string own, IEnumerable<ContentFile> attachments, Site site) => InVocabulary(consultation, site) with
    {
        Plain = Plain(ContentFileKind.Consultation, own),
        Results = Results(own),
        Updates = byOwner[(ContentFileKind.Update, own)].OfType<Update>().OrderBy(update => update.File.Path, StringComparer.Ordinal).ToList(),
        Files = attachments.ToDictionary(file => file.Name, StringComparer.Ordinal),
    };

    // A page that keeps what it said last may name what site.yml no longer has.
    private static Consultation InVocabulary(Consultation consultation, Site site) => consultation with
    {
        Topics = consultation.Topics.Where(site.Topics.ContainsKey).ToList(),
        Areas = consultation.Areas.Where(site.Areas.ContainsKey).ToList(),
        Audiences = consultation.Audiences.Where(site.Audiences.ContainsKey).ToList(),
    };

    private Results? Results(string own)
    {
        var results = byOwner[(ContentFileKind.Results, own)].OfType<Results>().FirstOrDefault();
        return results is null ? null : results with { Plain = Plain(ContentFileKind.Results, own) };
    }

    private PlainVersion? Plain(ContentFileKind kind, string owner, string name = "") =>
        byOwner[(kind, owner)].OfType<PlainVersion>().FirstOrDefault(version => version.File.Version == ContentFile.Plain && version.File.Name == name);

    private void ReportMissingFiles(Consultation consultation)
    {
        for (var i = 0; i < consultation.Documents.Count; i++)
            ReportMissingFile(consultation, consultation.Documents[i].File, $"documents[{i}].file");
        ReportMissingFile(consultation, consultation.Equality?.File, "equality.file");
    }

    private void ReportMissingFile(Consultation consultation, string? file, string key)
    {
        if (file is not null && !consultation.Files.ContainsKey(file))
            diagnostics.Add(Diagnostic.Error("missing-file", consultation.Places.At(key), $"There is no file '{file}' in the 'files' folder.",
                NearMiss.Question(file, consultation.Files.Keys) ?? "Put it there, or delete this line."));
    }

    private void ReportOrphans(List<Consultation> consultations)
    {
        var whole = consultations.Select(consultation => Folder(consultation.File)).ToHashSet(StringComparer.Ordinal);
        var written = folder.Files.Where(file => file is { Kind: ContentFileKind.Consultation, Version: "" }).Select(Folder).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => IsOfConsultation(file) && !whole.Contains(Folder(file))).DistinctBy(Folder))
            if (!written.Contains(Folder(file)) && !HasNearIndex(Folder(file)))
                diagnostics.Add(Diagnostic.Error("no-index", file.Start, $"There is no index.md in the folder '{Folder(file)[(Folder(file).LastIndexOf('/') + 1)..]}', so nothing in it is shown.", "Add index.md, or move this file to the folder that it belongs in."));
    }

    private static bool IsOfConsultation(ContentFile file) =>
        file.Kind is ContentFileKind.Consultation or ContentFileKind.Results or ContentFileKind.Update or ContentFileKind.Attachment;

    // A file that was meant to be it is told of while the folder is listed.
    private bool HasNearIndex(string own) => strays[own].Any(name => NearMiss.Of(name, ["index.md"]) is not null || name.StartsWith("index.", StringComparison.OrdinalIgnoreCase));

    private void ReportChaptersAlone()
    {
        var written = folder.Files.Where(file => file is { Kind: ContentFileKind.StrategyIndex, Version: "" }).Select(file => file.Owner).ToHashSet(StringComparer.Ordinal);
        foreach (var file in folder.Files.Where(file => file.Kind is ContentFileKind.StrategyChapter or ContentFileKind.StrategyIndex && !written.Contains(file.Owner)).DistinctBy(file => file.Owner))
            if (!HasNearIndex(Above(file.Path)))
                diagnostics.Add(Diagnostic.Error("no-index", file.Start, "There is no index.md beside this file, so the document is not shown.", "Add index.md with a title and a summary: it is the front page of the document."));
    }

    private List<StrategyDocument> Strategy()
    {
        ReportChaptersAlone();
        var documents = items.OfType<StrategyDocument>().Select(document => document with
        {
            Plain = Plain(ContentFileKind.StrategyIndex, document.Slug),
            Chapters = Chapters(document.Slug),
        });
        return documents.OrderBy(document => document.Slug, StringComparer.Ordinal).ToList();
    }

    private List<Chapter> Chapters(string document) => byOwner[(ContentFileKind.StrategyChapter, document)].OfType<Chapter>().Where(HasOwnAddress)
        .OrderBy(chapter => chapter.File.Order).ThenBy(chapter => chapter.File.Path, StringComparer.Ordinal)
        .Select(chapter => chapter with { Plain = Plain(ContentFileKind.StrategyChapter, document, chapter.Name) }).ToList();

    private bool HasOwnAddress(Chapter chapter)
    {
        if (chapter.Name != WholeDocument)
            return true;
        diagnostics.Add(Diagnostic.Error("duplicate-address", chapter.File.Start, $"The address /strategy/{chapter.File.Owner}/{WholeDocument} belongs to the page of the whole document, so this chapter is not shown.",
            $"Give this file a name other than '{WholeDocument}', for example '{chapter.File.Order:00}-printing.md'."));
        return false;
    }

    private List<NotConsultingRecord> NotConsulting() => items.OfType<NotConsultingRecord>()
        .Select(record => record with { Plain = Plain(ContentFileKind.NotConsulting, record.Slug) })
        .OrderByDescending(record => record.Decided).ThenBy(record => record.Slug, StringComparer.Ordinal).ToList();

    private List<ContentPage> Pages()
    {
        foreach (var page in items.OfType<ContentPage>().Where(page => OwnAddresses.Contains(page.Name)))
            diagnostics.Add(Diagnostic.Error("duplicate-address", page.File.Start, $"The address /{page.Name} belongs to another part of the site.", "Rename this file."));
        return items.OfType<ContentPage>().Where(page => !OwnAddresses.Contains(page.Name))
            .Select(page => page with { Plain = Plain(ContentFileKind.Page, page.Name) }).ToList();
    }

    private List<Diagnostic> Sorted() => diagnostics.Distinct()
        .OrderBy(found => found.Place.Path, StringComparer.Ordinal).ThenBy(found => found.Place.Line).ThenBy(found => found.Place.Column).ToList();
}
