using System.Collections.Concurrent;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// Readers of one index file, lent to one caller at a time; as many as are ever needed at once. All that a caller reads
/// is read in one transaction: what one costs in locks is more than the reading of a text.
/// </summary>
internal sealed class ReaderPool(string path) : IDisposable
{
    private readonly ConcurrentBag<IndexReader> idle = [];
    private volatile bool disposed;

    /// <summary>Lends a reader for the time of one call.</summary>
    public T Use<T>(Func<IndexReader, T> read)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var reader = idle.TryTake(out var free) ? free : new IndexReader(path);
        try
        {
            var result = reader.InTransaction(read);
            Return(reader);
            return result;
        }
        catch
        {
            // It may be amid a transaction, or the file damaged: the next caller gets a new one.
            reader.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        disposed = true;
        while (idle.TryTake(out var reader))
            reader.Dispose();
    }

    private void Return(IndexReader reader)
    {
        if (disposed)
            reader.Dispose();
        else
            idle.Add(reader);
    }
}
