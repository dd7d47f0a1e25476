using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Storage;

/// <summary>A library as it lies in an index. Immutable.</summary>
internal sealed class StoredLibrary
{
    private readonly IReadOnlyList<SearchDocument> documents;
    private readonly Dictionary<string, int> places;

    public StoredLibrary(
        ReaderPool readers, IReadOnlyList<SearchDocument> documents, int[] rowOfDocument, Vocabulary vocabulary, List<(string Short, string Long)> explained)
    {
        this.documents = documents;
        (Readers, RowOfDocument, Vocabulary, Explained) = (readers, rowOfDocument, vocabulary, explained);
        Rows = rowOfDocument.ToHashSet();
        places = Enumerable.Range(0, documents.Count).ToDictionary(place => documents[place].Id, StringComparer.Ordinal);
        DocumentOfRow = PlacesOf(rowOfDocument);
    }

    /// <summary>Who reads the index.</summary>
    public ReaderPool Readers { get; }

    /// <summary>The row of each document.</summary>
    public int[] RowOfDocument { get; }

    /// <summary>The document of each row, -1 for a row of another library.</summary>
    public int[] DocumentOfRow { get; }

    /// <summary>The rows of the library.</summary>
    public IReadOnlySet<int> Rows { get; }

    /// <summary>The words of the indexed texts.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The acronyms that the indexed texts explain.</summary>
    public List<(string Short, string Long)> Explained { get; }

    /// <summary>The place of the same document here, or null where it is not here or has changed.</summary>
    public int? PlaceOf(SearchDocument document) =>
        places.TryGetValue(document.Id, out var place) && documents[place].Fingerprint == document.Fingerprint ? place : null;

    /// <summary>The row of the same document here, or null where it is not here or has changed.</summary>
    public int? RowOf(SearchDocument document) => PlaceOf(document) is { } place ? RowOfDocument[place] : null;

    private static int[] PlacesOf(int[] rows)
    {
        var places = new int[rows.Length == 0 ? 0 : rows.Max() + 1];
        Array.Fill(places, -1);
        for (var place = 0; place < rows.Length; place++)
            places[rows[place]] = place;
        return places;
    }
}
