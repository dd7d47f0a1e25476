using Microsoft.Data.Sqlite;

namespace ConsultHub.Content.Search.Storage;

/// <summary>Opens the index file for writing; one that is damaged or of another version is begun anew.</summary>
internal static class IndexFile
{
    /// <summary>SQLITE_CORRUPT and SQLITE_NOTADB (https://sqlite.org/rescode.html).</summary>
    private const int Corrupt = 11, NotADatabase = 26;

    public static SearchContext Open(string path)
    {
        try
        {
            var context = Opened(path);
            if (context.IsOfThisVersion())
                return context;
            context.Dispose();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Corrupt or NotADatabase)
        {
            // Nothing in the index is the only copy of anything: it is made again from the library.
        }
        Delete(path);
        var fresh = Opened(path);
        fresh.CreateTables();
        return fresh;
    }

    private static SearchContext Opened(string path)
    {
        var context = new SearchContext(path);
        try
        {
            context.OpenForWriting();
            return context;
        }
        catch (SqliteException)
        {
            context.Dispose();
            throw;
        }
    }

    private static void Delete(string path)
    {
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(path + suffix);
    }
}
