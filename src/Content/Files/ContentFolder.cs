using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Files;

/// <summary>The files of a content folder.</summary>
/// <param name="Files">Those that the layout knows, in the order of their paths.</param>
/// <param name="Diagnostics">Findings about files that were passed over.</param>
public sealed record ContentFolder(IReadOnlyList<ContentFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The most files that one content folder may hold.</summary>
    public const int MostFiles = 200_000;

    private static readonly EnumerationOptions OneLevel = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    /// <summary>Lists a folder. Links are not followed, hidden files and folders are passed over.</summary>
    public static ContentFolder List(string root)
    {
        var files = new List<ContentFile>();
        var diagnostics = new List<Diagnostic>();
        Walk(new DirectoryInfo(root), "", files, diagnostics);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return new ContentFolder(files, diagnostics);
    }

    private static void Walk(DirectoryInfo folder, string prefix, List<ContentFile> files, List<Diagnostic> diagnostics)
    {
        foreach (var entry in Entries(folder, prefix, diagnostics))
        {
            var path = prefix + entry.Name;
            if (files.Count + diagnostics.Count >= MostFiles)
                return;
            if (entry.Name.StartsWith('.'))
                continue;
            if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
                diagnostics.Add(Diagnostic.Error("link-in-content", new Place(path), "This is a link to another place on the disk.", "Put the file itself here."));
            else if (entry is DirectoryInfo inner)
                Walk(inner, path + "/", files, diagnostics);
            else
                Take((FileInfo)entry, path, files, diagnostics);
        }
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string prefix, List<Diagnostic> diagnostics)
    {
        try
        {
            return folder.GetFileSystemInfos("*", OneLevel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error(SourceText.Unreadable, new Place(prefix.TrimEnd('/')), "This folder cannot be read.", "Ask for its permissions to be put right."));
            return [];
        }
    }

    private static void Take(FileInfo entry, string path, List<ContentFile> files, List<Diagnostic> diagnostics)
    {
        if (Layout.Classify(path, entry.FullName, StampOf(entry)) is { } file)
            Admit(file, files, diagnostics);
        else
            diagnostics.Add(Unknown(path));
    }

    // A checkout may take a file away between listing and looking.
    private static FileStamp StampOf(FileInfo entry) => entry.Exists ? FileStamp.Of(entry) : default;

    private static void Admit(ContentFile file, List<ContentFile> files, List<Diagnostic> diagnostics)
    {
        if (BadName(file) is { } name)
        {
            diagnostics.Add(Diagnostic.Error("bad-name", file.Start,
                $"'{name}' cannot be part of a web address.", $"Use lower-case letters, digits and hyphens only, for example '{Suggested(name)}'."));
            return;
        }

        files.Add(file);
    }

    private static string? BadName(ContentFile file)
    {
        if (file.Owner.Length > 0 && !Slug.IsValid(file.Owner))
            return file.Owner;
        var isPartOfAddress = file.Kind is ContentFileKind.StrategyChapter or ContentFileKind.Update;
        return isPartOfAddress && !Slug.IsValid(file.Name) ? file.Name : null;
    }

    private static string Suggested(string name) => Slug.From(name) is { Length: > 0 } slug ? slug : "a-short-name";

    private static Diagnostic Unknown(string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        return Diagnostic.Warning("unknown-file", new Place(path), "This file has no place in the content folder and is ignored.",
            NearMiss.Question(name, ["index.md", "results.md", "site.yml", "glossary.yml", "synonyms.yml", "index.plain.md", "results.plain.md"])
            ?? "Documents belong in a consultation's 'files' folder.");
    }
}
