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

    /// <summary>The folder after some paths in it were touched: as <see cref="List"/>, but only there is looked again.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="touched">Paths of files and folders, relative to it, with forward slashes; everything else is taken to be as it was.</param>
    public ContentFolder Relist(string root, IReadOnlySet<string> touched)
    {
        if (Files.Count + Diagnostics.Count >= MostFiles)
            return List(root);
        var files = Files.ToList();
        foreach (var path in touched)
            RemoveWithin(path, files);
        var diagnostics = Diagnostics.Where(found => !touched.Any(path => IsWithin(found.Place.Path, path))).ToList();
        foreach (var path in touched.Where(path => !touched.Any(outer => outer != path && IsWithin(path, outer)) && IsReached(root, path)))
            Visit(EntryAt(Path.Combine(root, path)), path, files, diagnostics);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files.Count + diagnostics.Count >= MostFiles ? List(root) : new ContentFolder(files, diagnostics);
    }

    private static bool IsWithin(string path, string outer) =>
        path.StartsWith(outer, StringComparison.Ordinal) && (path.Length == outer.Length || path[outer.Length] == '/');

    // The files are in the order of their paths, in which those of one folder follow one another.
    private static void RemoveWithin(string path, List<ContentFile> files)
    {
        var first = FirstAtOrAfter(path + "/", files);
        files.RemoveRange(first, FirstAtOrAfter(path + (char)('/' + 1), files) - first);
        var itself = FirstAtOrAfter(path, files);
        if (itself < files.Count && files[itself].Path == path)
            files.RemoveAt(itself);
    }

    private static int FirstAtOrAfter(string path, List<ContentFile> files)
    {
        var (low, high) = (0, files.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(files[middle].Path, path) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>Whether a walk through the folder comes to a path: no folder above it is hidden or a link.</summary>
    private static bool IsReached(string root, string path)
    {
        for (var slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
        {
            var above = new DirectoryInfo(Path.Combine(root, path[..slash]));
            if (above.Name.StartsWith('.') || !above.Exists || above.LinkTarget is not null)
                return false;
        }

        return true;
    }

    private static FileSystemInfo EntryAt(string path) => Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);

    private static void Walk(DirectoryInfo folder, string prefix, List<ContentFile> files, List<Diagnostic> diagnostics)
    {
        foreach (var entry in Entries(folder, prefix, diagnostics))
        {
            if (files.Count + diagnostics.Count >= MostFiles)
                return;
            Visit(entry, prefix + entry.Name, files, diagnostics);
        }
    }

    private static void Visit(FileSystemInfo entry, string path, List<ContentFile> files, List<Diagnostic> diagnostics)
    {
        if (entry.Name.StartsWith('.'))
            return;
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            diagnostics.Add(Diagnostic.Error("link-in-content", new Place(path), "This is a link to another place on the disk.", "Put the file itself here."));
        else if (entry is DirectoryInfo inner)
            Walk(inner, path + "/", files, diagnostics);
        // A checkout may take a file away between listing and looking.
        else if (entry.Exists)
            Take((FileInfo)entry, path, files, diagnostics);
    }

    private static FileSystemInfo[] Entries(DirectoryInfo folder, string prefix, List<Diagnostic> diagnostics)
    {
        try
        {
            // In order, so that a finding about a folder always stands at the same file: at its page where it has one.
            return folder.GetFileSystemInfos("*", OneLevel).OrderBy(entry => entry is DirectoryInfo).ThenBy(entry => entry.Name, StringComparer.Ordinal).ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Error(SourceText.Unreadable, new Place(prefix.TrimEnd('/')), "This folder cannot be read.", "Ask for its permissions to be put right."));
            return [];
        }
    }

    private static void Take(FileInfo entry, string path, List<ContentFile> files, List<Diagnostic> diagnostics)
    {
        if (Layout.Classify(path, entry.FullName, FileStamp.Of(entry)) is { } file)
            Admit(file, files, diagnostics);
        else
            AddUnknown(path, diagnostics);
    }

    private static void Admit(ContentFile file, List<ContentFile> files, List<Diagnostic> diagnostics)
    {
        if (BadName(file) is { } name)
        {
            var message = $"'{name}' cannot be part of a web address.";
            // The name of a folder is told of once, and not for each file in it.
            if (name != file.Owner || !diagnostics.Exists(found => found.Rule == "bad-name" && found.Message == message))
                diagnostics.Add(Diagnostic.Error("bad-name", file.Start, message, $"Use lower-case letters, digits and hyphens only, for example '{Suggested(name)}'."));
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

    // A folder with a wrong name is told of once, and not for each file in it.
    private static void AddUnknown(string path, List<Diagnostic> diagnostics)
    {
        var folder = StrayFile.Folder(path);
        if (folder is null)
            diagnostics.Add(Diagnostic.Warning("unknown-file", new Place(path), "This file has no place in the content folder, so it is not shown.", StrayFile.Suggestion(path)));
        else if (!diagnostics.Exists(found => found.Rule == "unknown-file" && StrayFile.Folder(found.Place.Path) == folder))
            diagnostics.Add(Diagnostic.Warning("unknown-file", new Place(path), $"The folder '{folder}' has no place in the content folder, so nothing in it is shown.", StrayFile.Suggestion(path)));
    }
}
