using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Files;

/// <summary>Gathers the files of a content folder, and findings about those that are passed over.</summary>
internal sealed class FolderListing
{
    private static readonly EnumerationOptions OneLevel = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    /// <summary>What has been said of whole folders.</summary>
    private readonly HashSet<string> told = new(StringComparer.Ordinal);

    /// <summary>The folders of pages in the wrong place, each with a slash at the end.</summary>
    private readonly List<string> misplaced = [];

    /// <summary>The files that the layout knows, in no order.</summary>
    public List<ContentFile> Files { get; } = [];

    /// <summary>What was found.</summary>
    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Takes in all that stands in a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="prefix">Its path relative to the content folder, with a slash at the end; empty for the content folder itself.</param>
    public void Walk(DirectoryInfo folder, string prefix)
    {
        foreach (var entry in Entries(folder, prefix))
        {
            if (Files.Count + Diagnostics.Count >= ContentFolder.MostFiles)
                return;
            Visit(entry, prefix + entry.Name);
        }
    }

    /// <summary>Takes in a file, or all that stands in a folder; what is not there is passed over.</summary>
    public void Visit(FileSystemInfo entry, string path)
    {
        if (entry.Name.StartsWith('.'))
            return;
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            Diagnostics.Add(Diagnostic.Error("link-in-content", new Place(path), "This is a link to another place on the disk.", "Put the file itself here."));
        else if (entry is DirectoryInfo inner)
            Walk(inner, path + "/");
        // A checkout may take a file away between listing and looking.
        else if (entry.Exists)
            Take((FileInfo)entry, path);
    }

    private FileSystemInfo[] Entries(DirectoryInfo folder, string prefix)
    {
        try
        {
            // In order, so that a finding about a folder always stands at the same file: at its page where it has one.
            return folder.GetFileSystemInfos("*", OneLevel).OrderBy(entry => entry is DirectoryInfo).ThenBy(entry => entry.Name, StringComparer.Ordinal).ToArray();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Diagnostics.Add(Diagnostic.Error(SourceText.Unreadable, new Place(prefix.TrimEnd('/')), "This folder cannot be read.", "Ask for its permissions to be put right."));
            return [];
        }
    }

    private void Take(FileInfo entry, string path)
    {
        if (Layout.Classify(path, entry.FullName, FileStamp.Of(entry)) is { } file)
            Admit(file);
        else
            AddUnknown(path);
    }

    private void Admit(ContentFile file)
    {
        if (BadName(file) is { } name)
        {
            var message = $"'{name}' cannot be part of a web address.";
            // The name of a folder is told of once, and not for each file in it.
            if (name != file.Owner || told.Add(message))
                Diagnostics.Add(Diagnostic.Error("bad-name", file.Start, message, $"Use lower-case letters, digits and hyphens only, for example '{Suggested(name)}'."));
            return;
        }

        Files.Add(file);
    }

    private static string? BadName(ContentFile file)
    {
        if (file.Owner.Length > 0 && !Slug.IsValid(file.Owner))
            return file.Owner;
        var isPartOfAddress = file.Kind is ContentFileKind.StrategyChapter or ContentFileKind.Update;
        return isPartOfAddress && !Slug.IsValid(file.Name) ? file.Name : null;
    }

    private static string Suggested(string name) => Slug.From(name) is { Length: > 0 } slug ? slug : "a-short-name";

    // A folder with a wrong name or in the wrong place is told of once, and not for each file in it.
    private void AddUnknown(string path)
    {
        if (misplaced.Exists(outer => path.StartsWith(outer, StringComparison.Ordinal)))
            return;
        var folder = StrayFile.Folder(path);
        if (folder is not null)
            AddUnknownFolder(path, $"The folder '{folder}' has no place in the content folder, so nothing in it is shown.");
        else if (MisplacedPage.Of(path) is { } page)
        {
            misplaced.Add(page.Folder);
            Diagnostics.Add(Diagnostic.Error("unknown-file", new Place(path), page.Message, page.Suggestion));
        }
        else
            Diagnostics.Add(Diagnostic.Warning("unknown-file", new Place(path), "This file has no place in the content folder, so it is not shown.", StrayFile.Suggestion(path)));
    }

    private void AddUnknownFolder(string path, string message)
    {
        if (told.Add(message))
            Diagnostics.Add(Diagnostic.Warning("unknown-file", new Place(path), message, StrayFile.Suggestion(path)));
        // Where there is a page in it, a whole consultation or document is missing.
        if (StrayFile.IsPageInMisnamedFolder(path))
        {
            var index = Diagnostics.FindIndex(found => found.Message == message);
            Diagnostics[index] = Diagnostics[index] with { Severity = Severity.Error };
        }
    }
}
