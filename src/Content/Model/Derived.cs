namespace ConsultHub.Content.Model;

/// <summary>
/// What is worked out from each of many things that never change. Made anew for the next list of them, it takes over
/// what was worked out before for those that are the very same objects.
/// </summary>
public sealed class Derived<TSource, TResult>
    where TSource : class
{
    private readonly Dictionary<TSource, TResult> results;

    /// <summary>Works out what is new.</summary>
    /// <param name="sources">The things, each once.</param>
    /// <param name="derive">What is worked out from one.</param>
    /// <param name="before">What was worked out for an earlier list in the same way; null for the first.</param>
    public Derived(IReadOnlyCollection<TSource> sources, Func<TSource, TResult> derive, Derived<TSource, TResult>? before)
    {
        results = new(sources.Count, ReferenceEqualityComparer.Instance);
        foreach (var source in sources)
            results[source] = before is not null && before.results.TryGetValue(source, out var known) ? known : derive(source);
    }

    /// <summary>All results, in no order that means anything.</summary>
    public IReadOnlyCollection<TResult> All => results.Values;

    /// <summary>The result for one of the things.</summary>
    public TResult Of(TSource source) => results[source];
}
