using ConsultHub.Content.Search.Ranking;
using ConsultHub.Content.Search.Storage;
using ConsultHub.Content.Search.Words;
using Microsoft.EntityFrameworkCore;

namespace ConsultHub.Content.Search;

/// <summary>
/// The index of a library in one SQLite file, which may be deleted at any time. One caller at a time updates it; each
/// update is one transaction and gives a snapshot that answers for that library alone, while others go on reading.
/// </summary>
public sealed class SearchIndex : IDisposable
{
    private readonly string path;
    private readonly bool temporary;
    private readonly Lock updating = new();
    private readonly ReaderPool readers;
    private SearchSnapshot? current;
    private Vocabulary? vocabulary;
    private HashSet<int> superseded = [];
    private int nextRow = 1;
    private (List<IReadOnlyList<string>> Groups, List<(string Short, string Long)> Explained, SynonymTable Table)? meanings;

    private SearchIndex(string path, bool temporary)
    {
        this.path = path;
        this.temporary = temporary;
        readers = new ReaderPool(path);
    }

    /// <summary>An index kept at a path, which is made where it is missing, of another version or damaged.</summary>
    public static SearchIndex At(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        return new(path, temporary: false);
    }

    /// <summary>An index in a folder of its own that goes when the index is disposed.</summary>
    public static SearchIndex Temporary() =>
        new(Path.Combine(Directory.CreateTempSubdirectory("consulthub-search-").FullName, "search.db"), temporary: true);

    /// <summary>Makes the file ready and the way to it quick, for whoever has time before the library is read.</summary>
    public void Prepare()
    {
        lock (updating)
            IndexFile.Open(path).Dispose();
    }

    /// <summary>
    /// Brings the index up to a library: texts whose fingerprint it has are left alone. The snapshot replaces the one
    /// before as a whole; that one still answers in full until the update after this.
    /// </summary>
    /// <param name="documents">Everything that can be found; ids are unique.</param>
    /// <param name="synonyms">The site's own groups of words that mean the same; the program's list is added.</param>
    /// <param name="acronyms">The site's acronyms with what each stands for; those that texts explain are added.</param>
    /// <param name="cancellation">Gives up and leaves the index as it was.</param>
    /// <exception cref="OperationCanceledException">When cancelled.</exception>
    public SearchSnapshot Update(
        IReadOnlyList<SearchDocument> documents,
        IReadOnlyList<IReadOnlyList<string>> synonyms,
        IReadOnlyDictionary<string, string> acronyms,
        CancellationToken cancellation = default)
    {
        lock (updating)
        {
            using var context = IndexFile.Open(path);
            vocabulary ??= Vocabulary.Empty.With(context.Vocabulary.AsNoTracking().ToDictionary(word => word.Word, word => word.Documents));
            var update = new IndexUpdate(context, current);
            var rows = update.Apply(documents, ref superseded, ref nextRow, cancellation);
            vocabulary = vocabulary.With(update.VocabularyChanges);
            current = new SearchSnapshot(readers, documents, rows, DocumentHeads.Of(documents, current), vocabulary, Meanings(context, synonyms, acronyms));
            return current;
        }
    }

    private SynonymTable Meanings(
        SearchContext context, IReadOnlyList<IReadOnlyList<string>> synonyms, IReadOnlyDictionary<string, string> acronyms)
    {
        List<IReadOnlyList<string>> groups = [.. DefaultSynonyms.Groups, .. synonyms, .. acronyms.Select(pair => (IReadOnlyList<string>)[pair.Key, pair.Value])];
        List<(string, string)> explained = [.. context.Acronyms.AsNoTracking().Select(acronym => new { acronym.Short, acronym.Long }).AsEnumerable()
            .Select(acronym => (acronym.Short, acronym.Long))];
        if (meanings is not { } known || !known.Explained.SequenceEqual(explained) || !AreSame(known.Groups, groups))
            meanings = known = (groups, explained, new SynonymTable(groups, explained));
        return known.Table;
    }

    private static bool AreSame(List<IReadOnlyList<string>> one, List<IReadOnlyList<string>> other) =>
        one.Count == other.Count && one.Zip(other).All(pair => ReferenceEquals(pair.First, pair.Second) || pair.First.SequenceEqual(pair.Second));

    /// <inheritdoc/>
    public void Dispose()
    {
        readers.Dispose();
        if (temporary)
            Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }
}
