using System.Collections.Concurrent;

namespace ConsultHub.Web.Exporting;

/// <summary>
/// The folder that an export is written to. A list in it names the files of the export, so that the next one can take away what is gone and
/// leave alone what is not its own.
/// </summary>
public sealed class ExportFolder
{
    /// <summary>The list of an export's files; a folder that has it is an export.</summary>
    public const string ListName = ".consulthub-export";

    private readonly string root;
    private readonly string[] earlier;
    private readonly ConcurrentDictionary<string, bool> written = new(StringComparer.Ordinal);

    private ExportFolder(string root, string[] earlier) => (this.root, this.earlier) = (root, earlier);

    private string ListPath => Path.Combine(root, ListName);

    /// <summary>Why nothing may be written to a folder, in a sentence; null where it may.</summary>
    public static string? RefusalOf(DirectoryInfo folder, DirectoryInfo content)
    {
        if (File.Exists(folder.FullName))
            return $"{folder.FullName} is a file. Name a folder.";
        if (IsWithin(folder.FullName, content.FullName) || IsWithin(content.FullName, folder.FullName))
            return $"{folder.FullName} and the content folder must not lie in one another.";
        var isForeign = folder.Exists && folder.EnumerateFileSystemInfos().Any() && !File.Exists(Path.Combine(folder.FullName, ListName));
        return isForeign ? $"{folder.FullName} holds files that are not an export. Name an empty or a new folder." : null;
    }

    /// <summary>Opens a folder to export to.</summary>
    /// <exception cref="IOException">The folder cannot be made or read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written to.</exception>
    public static ExportFolder Open(DirectoryInfo folder)
    {
        folder.Create();
        var list = Path.Combine(folder.FullName, ListName);
        // Also an export that was broken off is one.
        File.AppendAllText(list, "");
        return new ExportFolder(Path.TrimEndingDirectorySeparator(folder.FullName), File.ReadAllLines(list));
    }

    /// <summary>Writes a page, as the <c>index.html</c> of its address unless that is itself the name of a file.</summary>
    public Task WritePage(string address, string html, CancellationToken cancellation) =>
        Write(address.EndsWith(".html", StringComparison.Ordinal) ? address : address.TrimEnd('/') + "/index.html",
            path => File.WriteAllTextAsync(path, html, cancellation));

    /// <summary>Writes a file under its address; the answer is its path.</summary>
    public Task<string> WriteFile(string address, Stream content, CancellationToken cancellation) => Write(address, async path =>
    {
        await using var file = File.Create(path);
        await content.CopyToAsync(file, cancellation);
    });

    /// <summary>Takes away the files of the earlier export that this one does not have, and lists those that it has.</summary>
    public void Close()
    {
        foreach (var path in earlier.Where(path => !written.ContainsKey(path)))
            Remove(path);
        File.WriteAllLines(ListPath, written.Keys.Order(StringComparer.Ordinal));
    }

    private async Task<string> Write(string address, Func<string, Task> write)
    {
        var path = string.Join('/', address.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString));
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!IsWithin(full, root))
            throw new IOException($"{address} would lie outside the export.");
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        // Whoever reads the folder meanwhile finds the old file or the new one, whole.
        var part = full + ".part";
        try
        {
            await write(part);
            File.Move(part, full, overwrite: true);
        }
        catch
        {
            // It is in no list, so no later export would take it away.
            File.Delete(part);
            throw;
        }

        written[path] = true;
        return full;
    }

    private void Remove(string path)
    {
        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!IsWithin(full, root) || !File.Exists(full))
            return;
        File.Delete(full);
        for (var folder = Path.GetDirectoryName(full)!; folder != root && !Directory.EnumerateFileSystemEntries(folder).Any(); folder = Path.GetDirectoryName(folder)!)
            Directory.Delete(folder);
    }

    private static bool IsWithin(string path, string folder) =>
        Path.TrimEndingDirectorySeparator(path) == Path.TrimEndingDirectorySeparator(folder)
        || path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
