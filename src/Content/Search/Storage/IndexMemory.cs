using Microsoft.Data.Sqlite;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// Memory that the connections of this program share (https://sqlite.org/src/doc/tip/src/memdb.c). It has no write-ahead log, so whoever
/// writes would lock the readers out: it is written once, and a library after that gets memory of its own.
/// </summary>
internal sealed class IndexMemory : IndexPlace
{
    private static int made;

    /// <summary>The memory is given back when the last connection closes.</summary>
    private readonly SqliteConnection first;

    public IndexMemory()
    {
        first = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = DataSource, Pooling = false }.ToString());
        first.Open();
    }

    public override string DataSource { get; } = $"file:/consulthub-{Interlocked.Increment(ref made)}?vfs=memdb";

    public override bool IsLasting => false;

    public override void Clear()
    {
        // It begins empty.
    }

    public override void Dispose() => first.Dispose();
}
