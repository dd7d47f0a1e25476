namespace ConsultHub.Content.Search.Storage;

/// <summary>Lets other threads make things while one uses them.</summary>
internal static class ReadAhead
{
    /// <summary>So many are handed over at once: threads that wait for each single one would spend their time on waking up.</summary>
    private const int Batch = 64;

    private const int MostBatches = 4;

    /// <summary>What is made of each item, in the items' order; what goes wrong in the making is thrown here.</summary>
    /// <param name="items">The items.</param>
    /// <param name="make">Makes one; called on several threads at once.</param>
    /// <param name="cancellation">Makes no more.</param>
    public static IEnumerable<TMade> Of<TItem, TMade>(IReadOnlyList<TItem> items, Func<TItem, TMade> make, CancellationToken cancellation)
    {
        var ahead = new Queue<Task<TMade[]>>(MostBatches);
        try
        {
            foreach (var batch in items.Chunk(Batch))
            {
                ahead.Enqueue(Task.Run(() => Array.ConvertAll(batch, item => make(item)), cancellation));
                if (ahead.Count < MostBatches)
                    continue;
                foreach (var made in ahead.Dequeue().GetAwaiter().GetResult())
                    yield return made;
            }
            foreach (var made in ahead.SelectMany(task => task.GetAwaiter().GetResult()))
                yield return made;
        }
        finally
        {
            // Whoever leaves early must find nobody at work behind.
            Task.WhenAll(ahead).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }
}
