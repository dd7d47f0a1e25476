using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>Puts what the single files say together into a library.</summary>
public static class LibraryAssembly
{
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
        var owned = new OwnedItems(SharedAddresses.Without(OwnAddresses.Without(items, diagnostics), diagnostics));
        var consultations = ConsultationAssembly.Of(folder, site, owned, diagnostics, before);
        FoldersWithoutIndex.Report(folder, diagnostics);
        return new ContentLibrary(site, consultations.All, before)
        {
            Wholes = consultations.Wholes,
            Strategy = StrategyAssembly.Documents(owned),
            NotConsulting = NotConsulting(owned),
            Pages = Pages(owned),
            Glossary = owned.All<Glossary>().FirstOrDefault()?.Terms ?? [],
            Synonyms = owned.All<Synonyms>().FirstOrDefault()?.Groups ?? [],
            AccessibilityTest = owned.All<AccessibilityTest>().FirstOrDefault(),
            Version = (before?.Version ?? 0) + 1,
            Diagnostics = Sorted(diagnostics),
        };
    }

    private static List<NotConsultingRecord> NotConsulting(OwnedItems owned) => owned.All<NotConsultingRecord>()
        .Select(record => record with { Plain = owned.Plain(ContentFileKind.NotConsulting, record.Slug) })
        .OrderByDescending(record => record.Decided).ThenBy(record => record.Slug, StringComparer.Ordinal).ToList();

    private static List<ContentPage> Pages(OwnedItems owned) =>
        owned.All<ContentPage>().Select(page => page with { Plain = owned.Plain(ContentFileKind.Page, page.Name) }).ToList();

    private static List<Diagnostic> Sorted(List<Diagnostic> diagnostics) => diagnostics.Distinct()
        .OrderBy(found => found.Place.Path, StringComparer.Ordinal).ThenBy(found => found.Place.Line).ThenBy(found => found.Place.Column).ToList();
}
