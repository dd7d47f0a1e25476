namespace ConsultHub.Tests.Unit.Content.Search.Storage;

/// <summary>Ways to spoil an index.</summary>
internal static class DamagedFile
{
    private const int Page = 4096;

    /// <summary>Writes nonsense over the start of each page of a file from the third on, so that it still opens.</summary>
    public static void Spoil(string path)
    {
        var random = new Random(5);
        var nonsense = new byte[64];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        for (var place = 2 * Page; place < file.Length; place += Page)
        {
            random.NextBytes(nonsense);
            file.Position = place;
            file.Write(nonsense);
        }
    }

    /// <summary>Deletes an index with the files beside it.</summary>
    public static void Remove(string path)
    {
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + "*"))
            File.Delete(file);
    }
}
