using System.Diagnostics;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// An index that outlives its file. Whatever goes wrong, it is made anew in the same place once; where that does not
/// help, it goes on to the next place. For one caller at a time.
/// </summary>
/// <param name="places">Where it may be, the best first: the words that name each for a person, and what takes it.</param>
/// <param name="report">Is told of each fault.</param>
internal sealed class ResilientIndex(IReadOnlyList<(string Name, Func<IndexPlace> Take)> places, Action<IndexFault> report) : IDisposable
{
    /// <summary>So long readers do not try again to make what could be made nowhere.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private int choice;
    private IndexPlace? place;
    private StoredIndex? stored;
    private bool isAnew;
    private long? failed;

    /// <summary>Makes the first place ready, where that can be done; where it cannot, the update will find that out.</summary>
    public void Prepare()
    {
        try
        {
            place ??= places[choice].Take();
            IndexFile.Open(place).Dispose();
        }
        catch (Exception)
        {
            // Told of by the update, which has another place to go to.
        }
    }

    /// <summary>Brings the index to a library.</summary>
    /// <exception cref="SearchUnavailableException">No place will do. The next update tries all of them again.</exception>
    /// <exception cref="OperationCanceledException">When cancelled: the index is as it was.</exception>
    public StoredLibrary Update(IReadOnlyList<SearchDocument> documents, CancellationToken cancellation)
    {
        // What cannot be changed must be made anew in any case, so the better places get another chance.
        if (place is { IsLasting: false })
            StartOver();
        var library = Write(documents, cancellation);
        isAnew = false;
        return library;
    }

    /// <summary>Makes the index anew when a reader has found it damaged, unless that has been done meanwhile.</summary>
    /// <param name="damaged">What the reader read.</param>
    /// <param name="documents">Its library, which is the one that the index was brought to last.</param>
    /// <param name="fault">What the reader found.</param>
    /// <exception cref="SearchUnavailableException">No place will do.</exception>
    public StoredLibrary Mend(StoredLibrary damaged, IReadOnlyList<SearchDocument> documents, Exception fault)
    {
        if (failed is { } before && Stopwatch.GetElapsedTime(before) < Pause)
            throw new SearchUnavailableException(fault);
        if (stored?.Latest is { } latest && latest != damaged)
            return latest;
        if (stored is not null)
            MoveOn(fault);
        return Write(documents, CancellationToken.None);
    }

    public void Dispose() => StartOver();

    private StoredLibrary Write(IReadOnlyList<SearchDocument> documents, CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                place ??= places[choice].Take();
                stored ??= new StoredIndex(place);
                var library = stored.Update(documents, cancellation);
                failed = null;
                return library;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // A damaged file can bring forth nearly any exception, and each has the same remedy.
                MoveOn(fault);
            }
        }
    }

    private void MoveOn(Exception fault)
    {
        // What is left of it would only fill a disk on which there may be little room.
        var isCleared = place is not null && MakeRoom(place);
        if (isCleared && place!.IsLasting && !isAnew)
        {
            report(new IndexFault(places[choice].Name, IsMadeAgain: true, fault));
            isAnew = true;
            return;
        }
        report(new IndexFault(places[choice].Name, IsMadeAgain: false, fault));
        var next = choice + 1;
        StartOver();
        if (next == places.Count)
        {
            failed = Stopwatch.GetTimestamp();
            throw new SearchUnavailableException(fault);
        }
        (choice, isAnew) = (next, true);
    }

    private bool MakeRoom(IndexPlace damaged)
    {
        stored?.Dispose();
        stored = null;
        try
        {
            damaged.Clear();
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    private void StartOver()
    {
        stored?.Dispose();
        place?.Dispose();
        (stored, place, choice, isAnew) = (null, null, 0, false);
    }
}
