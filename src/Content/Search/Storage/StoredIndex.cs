using ConsultHub.Content.Search.Words;
using Microsoft.EntityFrameworkCore;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// One index in one place, and what must be known of it to bring it from one library to the next. After any fault
/// but a cancellation it is of no more use.
/// </summary>
internal sealed class StoredIndex(IndexPlace place) : IDisposable
{
    private ReaderPool? readers;
    private Vocabulary? vocabulary;
    private HashSet<int> superseded = [];
    private int nextRow = 1;

    /// <summary>The library that it was brought to last; null before the first.</summary>
    public StoredLibrary? Latest { get; private set; }

    /// <summary>Brings it to a library, in one transaction.</summary>
    /// <exception cref="OperationCanceledException">When cancelled: it is as it was.</exception>
    public StoredLibrary Update(IReadOnlyList<SearchDocument> documents, CancellationToken cancellation)
    {
        using var context = readers is null ? IndexFile.Open(place) : IndexFile.Open(place, readers.Identity);
        readers ??= new ReaderPool(place, context.Identity);
        if (Latest is null)
            IndexWear.Mend(context, documents);
        vocabulary ??= Vocabulary.Empty.With(context.Vocabulary.AsNoTracking().ToDictionary(word => word.Word, word => word.Documents));
        var update = new IndexUpdate(context, Latest);
        var rows = update.Apply(documents, ref superseded, ref nextRow, cancellation);
        vocabulary = vocabulary.With(update.VocabularyChanges);
        return Latest = new StoredLibrary(readers, documents, rows, vocabulary, Explained(context));
    }

    public void Dispose() => readers?.Dispose();

    private static List<(string Short, string Long)> Explained(SearchContext context) =>
        [.. context.Acronyms.AsNoTracking().Select(acronym => new { acronym.Short, acronym.Long }).AsEnumerable().Select(acronym => (acronym.Short, acronym.Long))];
}
