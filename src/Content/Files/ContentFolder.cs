using System.Runtime.InteropServices;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Files;

/// <summary>The files of a content folder.</summary>
/// <param name="Files">Those that the layout knows, in the order of their paths.</param>
/// <param name="Diagnostics">Findings about files that were passed over.</param>
public sealed record ContentFolder(IReadOnlyList<ContentFile> Files, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>The most files that one content folder may hold.</summary>
    public const int MostFiles = 200_000;

    /// <summary>Lists a folder. Links are not followed, hidden files and folders are passed over.</summary>
    public static ContentFolder List(string root)
    {
        var listing = new FolderListing();
        listing.Walk(new DirectoryInfo(root), "");
        return new ContentFolder(InOrder(listing.Files), listing.Diagnostics);
    }

    /// <summary>The folder after some paths in it were touched: as <see cref="List"/>, but only there is looked again.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="touched">Paths of files and folders, relative to it, with forward slashes; everything else is taken to be as it was.</param>
    public ContentFolder Relist(string root, IReadOnlySet<string> touched)
    {
        var listing = new FolderListing();
        foreach (var path in touched.Where(path => !touched.Any(outer => outer != path && IsWithin(path, outer)) && IsReached(root, path)))
            listing.Visit(EntryAt(Path.Combine(root, path)), path);
        // One finding may speak for a whole folder, so with one there it is not enough to look at what was touched.
        if (listing.Diagnostics.Count > 0 || Diagnostics.Any(found => touched.Any(path => IsWithin(found.Place.Path, path))) || Files.Count + Diagnostics.Count + listing.Files.Count >= MostFiles)
            return List(root);
        var files = Files.ToList();
        foreach (var path in touched)
            RemoveWithin(path, files);
        return new ContentFolder(InOrder([.. files, .. listing.Files]), Diagnostics);
    }

    private static List<ContentFile> InOrder(List<ContentFile> files)
    {
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
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
        var found = CollectionsMarshal.AsSpan(files).BinarySearch(new AtPath(path));
        return found < 0 ? ~found : found;
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

    /// <summary>The place of a path in the order of the files.</summary>
    private readonly struct AtPath(string path) : IComparable<ContentFile>
    {
        public int CompareTo(ContentFile? other) => string.CompareOrdinal(path, other?.Path);
    }
}
