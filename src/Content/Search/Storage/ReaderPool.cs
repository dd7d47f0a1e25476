using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// Readers of one index, lent to one caller at a time; as many as are ever needed at once. All that a caller reads
/// is read in one transaction: what one costs in locks is more than the reading of a text.
/// </summary>
/// <param name="place">Where the index is.</param>
/// <param name="identity">Which index it is: another one in the same place has other rows.</param>
internal sealed class ReaderPool(IndexPlace place, int identity) : IDisposable
{
    private readonly ConcurrentBag<IndexReader> idle = [];
    private volatile bool disposed;

    /// <summary><see cref="SearchContext.Identity"/>.</summary>
    public int Identity => identity;

    /// <summary>Lends a reader for the time of one call.</summary>
    /// <exception cref="IndexDamagedException">The index is damaged, was exchanged or is gone, or the pool is disposed.</exception>
    /// <exception cref="SearchUnavailableException">The index is as it was, but cannot be read right now.</exception>
    public T Use<T>(Func<IndexReader, T> read)
    {
        IndexReader? reader = null;
        try
        {
            reader = Take();
            var result = reader.InTransaction(read);
            Return(reader);
            return result;
        }
        catch (Exception fault)
        {
            // It may be amid a transaction, or the file damaged: the next caller gets a new one.
            reader?.Dispose();
            if (fault is SqliteException told)
                throw IsPassing(told) ? new SearchUnavailableException(told) : new IndexDamagedException(told.Message, told);
            throw;
        }
    }

    public void Dispose()
    {
        disposed = true;
        Empty();
    }

    private IndexReader Take()
    {
        if (disposed)
            throw new IndexDamagedException("The index has been given up.");
        return idle.TryTake(out var free) ? free : new IndexReader(place.DataSource, identity);
    }

    private void Return(IndexReader reader)
    {
        idle.Add(reader);
        if (disposed)
            Empty();
    }

    private void Empty()
    {
        while (idle.TryTake(out var reader))
            reader.Dispose();
    }

    // Others hold it locked, or there is no memory left.
    private static bool IsPassing(SqliteException fault) =>
        fault.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_NOMEM or raw.SQLITE_INTERRUPT;
}
