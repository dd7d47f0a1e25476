namespace ConsultHub.Content.Search.Storage;

/// <summary>A folder with an index, held by one program at a time: a lock on a file in it says so, and goes with the program however that ends.</summary>
internal sealed class IndexFolder : IndexPlace
{
    private const string Claim = "in-use", TemporaryStart = "consulthub-search-";

    private readonly string folder;
    private readonly bool isTemporary;
    private readonly FileStream claim;

    private IndexFolder(string folder, bool isTemporary, FileStream claim) => (this.folder, this.isTemporary, this.claim) = (folder, isTemporary, claim);

    public override string DataSource => Path.Combine(folder, "search.db");

    public override bool IsLasting => true;

    /// <summary>A folder that stays, made where it is missing.</summary>
    /// <exception cref="IOException">It cannot be made or written to, or another program holds it.</exception>
    /// <exception cref="UnauthorizedAccessException">It belongs to another user.</exception>
    public static IndexFolder Kept(string folder)
    {
        Directory.CreateDirectory(folder);
        return new(folder, isTemporary: false, Hold(Path.Combine(folder, Claim), FileMode.OpenOrCreate));
    }

    /// <summary>A folder with a name that nobody can foresee, which goes when it is disposed.</summary>
    /// <exception cref="IOException">It cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder for temporary files belongs to another user.</exception>
    public static IndexFolder Temporary()
    {
        var folder = Directory.CreateTempSubdirectory(TemporaryStart).FullName;
        // Held before it has its name: with the name and nobody who holds it, it would be cleared away.
        var claim = Hold(Path.Combine(folder, Claim + ".new"), FileMode.CreateNew);
        File.Move(claim.Name, Path.Combine(folder, Claim));
        return new(folder, isTemporary: true, claim);
    }

    /// <summary>Deletes the temporary folders of programs that were killed. What another program holds, or another user has, is left alone.</summary>
    public static void ClearAbandoned()
    {
        try
        {
            foreach (var left in new DirectoryInfo(Path.GetTempPath()).EnumerateDirectories(TemporaryStart + "*").Where(folder => folder.LinkTarget is null))
                ClearAbandoned(left);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Without a folder for temporary files there is nothing to clear.
        }
    }

    public override void Clear()
    {
        foreach (var suffix in (string[])["", "-wal", "-shm", "-journal"])
            File.Delete(DataSource + suffix);
    }

    public override void Dispose()
    {
        claim.Dispose();
        if (!isTemporary)
            return;
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Gone already; or else the next start clears it away.
        }
    }

    private static void ClearAbandoned(DirectoryInfo left)
    {
        try
        {
            using var claim = Hold(Path.Combine(left.FullName, Claim), FileMode.Open);
            left.Delete(recursive: true);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // In use, or not ours.
        }
    }

    private static FileStream Hold(string file, FileMode mode) => new(file, mode, FileAccess.ReadWrite, FileShare.None);
}
