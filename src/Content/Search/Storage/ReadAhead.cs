using System.Collections.Concurrent;

namespace ConsultHub.Content.Search.Storage;

/// <summary>Lets one thread make things while another uses them.</summary>
internal static class ReadAhead
{
    private const int Most = 64;

    /// <summary>The same items in the same order, made on a thread of their own; what goes wrong there is thrown here.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> source, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var ready = new BlockingCollection<T>(Most);
        var making = Task.Run(() => Fill(source, ready, stop.Token), CancellationToken.None);
        try
        {
            foreach (var item in ready.GetConsumingEnumerable(CancellationToken.None))
                yield return item;
            making.GetAwaiter().GetResult();
        }
        finally
        {
            stop.Cancel();
            ((IAsyncResult)making).AsyncWaitHandle.WaitOne();
        }
    }

    private static void Fill<T>(IEnumerable<T> source, BlockingCollection<T> ready, CancellationToken stop)
    {
        try
        {
            foreach (var item in source)
                ready.Add(item, stop);
        }
        finally
        {
            ready.CompleteAdding();
        }
    }
}
