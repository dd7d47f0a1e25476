using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>Puts consultations together with their plain versions, results, updates and attachments.</summary>
internal sealed class ConsultationAssembly
{
    private readonly Site site;
    private readonly OwnedItems owned;
    private readonly List<Diagnostic> diagnostics;
    private readonly ContentLibrary? before;
    private readonly Dictionary<string, WholeConsultation> wholes = new(StringComparer.Ordinal);

    private ConsultationAssembly(Site site, OwnedItems owned, List<Diagnostic> diagnostics, ContentLibrary? before)
    {
        this.site = site;
        this.owned = owned;
        this.diagnostics = diagnostics;
        this.before = before;
    }

    /// <summary>Puts all consultations together, and reports the attachments that they name and do not have.</summary>
    /// <param name="folder">The folder, for the attachments.</param>
    /// <param name="site">The organisation.</param>
    /// <param name="owned">What the files say.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    /// <param name="before">The library before: a consultation whose files say what they said stays the same object; null for the first.</param>
    /// <returns>The consultations in the order of their slugs, and the same with what they were put together from, by the paths of their folders.</returns>
    public static (IReadOnlyList<Consultation> All, IReadOnlyDictionary<string, WholeConsultation> Wholes) Of(
        ContentFolder folder, Site site, OwnedItems owned, List<Diagnostic> diagnostics, ContentLibrary? before)
    {
        var assembly = new ConsultationAssembly(site, owned, diagnostics, before);
        var attachments = folder.Files.Where(file => file.Kind == ContentFileKind.Attachment).ToLookup(OwnedItems.OwnerOf);
        var all = owned.All<Consultation>().Select(consultation => assembly.Whole(consultation, attachments[OwnedItems.OwnerOf(consultation.File)]))
            .OrderBy(consultation => consultation.Slug, StringComparer.Ordinal).ToList();
        return (all, assembly.wholes);
    }

    private Consultation Whole(Consultation consultation, IEnumerable<ContentFile> attachments)
    {
        var own = OwnedItems.OwnerOf(consultation.File);
        var (updates, results) = (owned.Of(ContentFileKind.Update, own), owned.Of(ContentFileKind.Results, own));
        List<object> parts = [site, consultation, .. owned.Of(ContentFileKind.Consultation, own), .. results, .. updates, .. attachments];
        var made = before is not null && before.Wholes.TryGetValue(own, out var known) && known.IsOf(parts)
            ? known : new WholeConsultation(parts, PutTogether(consultation, own, attachments));
        wholes[own] = made;
        ReportMissingFiles(made.Whole);
        return made.Whole;
    }

    private Consultation PutTogether(Consultation consultation, string own, IEnumerable<ContentFile> attachments) => InVocabulary(consultation) with
    {
        Plain = owned.Plain(ContentFileKind.Consultation, own),
        Results = Results(own),
        Updates = owned.Of(ContentFileKind.Update, own).OfType<Update>().OrderBy(update => update.File.Path, StringComparer.Ordinal).ToList(),
        Files = attachments.ToDictionary(file => file.Name, StringComparer.Ordinal),
    };

    // A page that keeps what it said last may name what site.yml no longer has.
    private Consultation InVocabulary(Consultation consultation) => consultation with
    {
        Topics = consultation.Topics.Where(site.Topics.ContainsKey).ToList(),
        Areas = consultation.Areas.Where(site.Areas.ContainsKey).ToList(),
        Audiences = consultation.Audiences.Where(site.Audiences.ContainsKey).ToList(),
    };

    private Results? Results(string own)
    {
        var results = owned.Of(ContentFileKind.Results, own).OfType<Results>().FirstOrDefault();
        return results is null ? null : results with { Plain = owned.Plain(ContentFileKind.Results, own) };
    }

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
}
