using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>Folders of consultations and strategy documents that nobody sees, because the file that makes them a page is not there.</summary>
internal sealed class FoldersWithoutIndex
{
    private readonly ContentFolder folder;
    private readonly ILookup<string, string> strays;

    private FoldersWithoutIndex(ContentFolder folder)
    {
        this.folder = folder;
        strays = folder.Diagnostics.Where(found => found.Rule == "unknown-file")
            .ToLookup(found => Layout.FolderOf(found.Place.Path), found => NameOf(found.Place.Path), StringComparer.Ordinal);
    }

    /// <summary>Reports each such folder once, at its first file.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Report(ContentFolder folder, List<Diagnostic> diagnostics)
    {
        var folders = new FoldersWithoutIndex(folder);
        diagnostics.AddRange(folders.OfConsultations());
        diagnostics.AddRange(folders.OfDocuments());
    }

    private IEnumerable<Diagnostic> OfConsultations()
    {
        var written = folder.Files.Where(file => file is { Kind: ContentFileKind.Consultation, Version: "" }).Select(OwnedItems.OwnerOf).ToHashSet(StringComparer.Ordinal);
        return from file in folder.Files.Where(IsOfConsultation).DistinctBy(OwnedItems.OwnerOf)
               let own = OwnedItems.OwnerOf(file)
               where !written.Contains(own) && !HasNearIndex(own)
               select Diagnostic.Error("no-index", file.Start, $"There is no index.md in the folder '{NameOf(own)}', so nothing in it is shown.", "Add index.md, or move this file to the folder that it belongs in.");
    }

    private IEnumerable<Diagnostic> OfDocuments()
    {
        var written = folder.Files.Where(file => file is { Kind: ContentFileKind.StrategyIndex, Version: "" }).Select(file => file.Owner).ToHashSet(StringComparer.Ordinal);
        return from file in folder.Files.Where(file => file.Kind is ContentFileKind.StrategyChapter or ContentFileKind.StrategyIndex).DistinctBy(file => file.Owner)
               where !written.Contains(file.Owner) && !HasNearIndex(Layout.FolderOf(file.Path))
               select Diagnostic.Error("no-index", file.Start, "There is no index.md beside this file, so the document is not shown.", "Add index.md with a title and a summary: it is the front page of the document.");
    }

    private static bool IsOfConsultation(ContentFile file) =>
        file.Kind is ContentFileKind.Consultation or ContentFileKind.Results or ContentFileKind.Update or ContentFileKind.Attachment;

    // A file that was meant to be it is told of while the folder is listed.
    private bool HasNearIndex(string own) => strays[own].Any(name => NearMiss.Of(name, ["index.md"]) is not null || name.StartsWith("index.", StringComparison.OrdinalIgnoreCase));

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
