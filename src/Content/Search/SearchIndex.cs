using ConsultHub.Content.Search.Ranking;
using ConsultHub.Content.Search.Storage;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search;

/// <summary>
/// The index of a library in one SQLite file, which may be damaged or deleted at any time: it is made again from the library. One caller
/// at a time updates it; each update is one transaction and gives a snapshot that answers for that library alone, while others go on reading.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private static readonly (string Name, Func<IndexPlace> Take) TemporaryFolder = ("the folder for temporary files", IndexFolder.Temporary);
    private static readonly (string Name, Func<IndexPlace> Take) Memory = ("memory", () => new IndexMemory());

    private readonly Lock updating = new();
    private readonly ResilientIndex index;
    private bool disposed;
    private SearchSnapshot? current;
    private (List<IReadOnlyList<string>> Groups, List<(string Short, string Long)> Explained, SynonymTable Table)? meanings;

    internal SearchIndex(IReadOnlyList<(string Name, Func<IndexPlace> Take)> places, Action<IndexFault> report) => index = new(places, report);

    /// <summary>
    /// An index kept in a folder, which is made where it is missing; where that folder cannot be used, in a temporary one that goes when the index is
    /// disposed; where there is none of those either, in memory.
    /// </summary>
    /// <param name="folder">The folder, of which the index has the files <c>in-use</c> and <c>search.db*</c>; null for a temporary one.</param>
    /// <param name="report">Is told of each fault, on the thread that met it.</param>
    public static SearchIndex In(string? folder, Action<IndexFault> report) =>
        new(folder is null ? [TemporaryFolder, Memory] : [(folder, () => IndexFolder.Kept(folder)), TemporaryFolder, Memory], report);

    /// <summary>An index in a folder of its own that goes when the index is disposed.</summary>
    public static SearchIndex Temporary() => In(null, _ => { });

    /// <summary>Makes the file ready and the way to it quick, for whoever has time before the library is read; clears away what killed programs left.</summary>
    public void Prepare()
    {
        lock (updating)
            index.Prepare();
        IndexFolder.ClearAbandoned();
    }

    /// <summary>
    /// Brings the index up to a library: texts whose fingerprint it has are left alone. The snapshot replaces the one
    /// before as a whole; that one still answers in full until the update after this, if the file lasts.
    /// </summary>
    /// <param name="documents">Everything that can be found; ids are unique.</param>
    /// <param name="synonyms">The site's own groups of words that mean the same; the program's list is added.</param>
    /// <param name="acronyms">The site's acronyms with what each stands for; those that texts explain are added.</param>
    /// <param name="cancellation">Gives up and leaves the index as it was.</param>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    /// <exception cref="SearchUnavailableException">There is no place for an index. Another update may find one.</exception>
    public SearchSnapshot Update(
        IReadOnlyList<SearchDocument> documents,
        IReadOnlyList<IReadOnlyList<string>> synonyms,
        IReadOnlyDictionary<string, string> acronyms,
        CancellationToken cancellation = default)
    {
        lock (updating)
        {
            var stored = index.Update(documents, cancellation);
            return current = new SearchSnapshot(stored, documents, DocumentHeads.Of(documents, current), Meanings(stored.Explained, synonyms, acronyms), Mend);
        }
    }

    private StoredLibrary Mend(SearchSnapshot snapshot, StoredLibrary damaged, Exception fault)
    {
        lock (updating)
        {
            // A library that has been replaced is not worth an index, nor is one that is no longer searched.
            if (disposed || snapshot != current)
                throw new SearchUnavailableException(fault);
            return index.Mend(damaged, snapshot.Documents, fault);
        }
    }

    private SynonymTable Meanings(
        List<(string Short, string Long)> explained, IReadOnlyList<IReadOnlyList<string>> synonyms, IReadOnlyDictionary<string, string> acronyms)
    {
        List<IReadOnlyList<string>> groups = [.. DefaultSynonyms.Groups, .. synonyms, .. acronyms.Select(pair => (IReadOnlyList<string>)[pair.Key, pair.Value])];
        if (meanings is not { } known || !known.Explained.SequenceEqual(explained) || !AreSame(known.Groups, groups))
            meanings = known = (groups, explained, new SynonymTable(groups, explained));
        return known.Table;
    }

    private static bool AreSame(List<IReadOnlyList<string>> one, List<IReadOnlyList<string>> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => ReferenceEquals(pair.First, pair.Second) || pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (updating)
        {
            disposed = true;
            index.Dispose();
        }
    }
}
