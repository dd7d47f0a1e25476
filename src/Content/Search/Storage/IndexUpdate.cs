using Microsoft.EntityFrameworkCore;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// Brings the tables up to a library in one transaction. A changed document gets a new row; its old one stays until
/// the update after, so that whoever still answers from the library before finds what was there.
/// </summary>
internal sealed class IndexUpdate(SearchContext context)
{
    private readonly Dictionary<string, (int Row, string Fingerprint)> stored = new(StringComparer.Ordinal);
    private readonly HashSet<int> rows = [];

    /// <summary>How many more (or fewer) documents hold each word than before.</summary>
    public IReadOnlyDictionary<string, int> VocabularyChanges { get; private set; } = new Dictionary<string, int>();

    /// <summary>Updates the tables; returns the row of each document.</summary>
    /// <param name="documents">The library.</param>
    /// <param name="inUse">The rows of the library before, which must stay.</param>
    /// <param name="nextRow">The first row that no document has had; moved on.</param>
    /// <param name="cancellation">Rolls everything back.</param>
    public int[] Apply(IReadOnlyList<SearchDocument> documents, IReadOnlySet<int> inUse, ref int nextRow, CancellationToken cancellation)
    {
        ReadStored();
        nextRow = Math.Max(nextRow, rows.Count == 0 ? 1 : rows.Max() + 1);
        using var transaction = context.Database.BeginTransaction(System.Data.IsolationLevel.Serializable);
        using var writer = new IndexWriter(context.Connection);
        var placed = Place(documents, writer, ref nextRow, cancellation);
        rows.ExceptWith(placed);
        rows.ExceptWith(inUse);
        foreach (var row in rows)
            Remove(row, writer);
        VocabularyChanges = writer.VocabularyChanges;
        SaveVocabulary(VocabularyChanges);
        transaction.Commit();
        return placed;
    }

    private void ReadStored()
    {
        foreach (var row in context.Documents.AsNoTracking().OrderBy(row => row.Row).Select(row => new { row.Row, row.Id, row.Fingerprint }))
        {
            stored[row.Id] = (row.Row, row.Fingerprint);
            rows.Add(row.Row);
        }
    }

    private int[] Place(IReadOnlyList<SearchDocument> documents, IndexWriter writer, ref int nextRow, CancellationToken cancellation)
    {
        var placed = new int[documents.Count];
        for (var index = 0; index < documents.Count; index++)
        {
            var document = documents[index];
            if (stored.TryGetValue(document.Id, out var known) && known.Fingerprint == document.Fingerprint)
            {
                placed[index] = known.Row;
                continue;
            }
            cancellation.ThrowIfCancellationRequested();
            placed[index] = nextRow++;
            writer.Add(placed[index], document);
        }
        return placed;
    }

    private void Remove(int row, IndexWriter writer)
    {
        var old = context.Documents.AsNoTracking().Single(document => document.Row == row);
        writer.Forget(old.Head, old.Body);
        context.Database.ExecuteSql($"DELETE FROM stems WHERE rowid = {row}");
        context.Database.ExecuteSql($"DELETE FROM words WHERE rowid = {row}");
        context.Database.ExecuteSql($"DELETE FROM acronyms WHERE Row = {row}");
        context.Database.ExecuteSql($"DELETE FROM documents WHERE Row = {row}");
    }

    private void SaveVocabulary(IReadOnlyDictionary<string, int> changes)
    {
        using var command = context.Connection.CreateCommand();
        command.CommandText = """
            INSERT INTO vocabulary(Word, Documents) VALUES ($word, $change)
            ON CONFLICT(Word) DO UPDATE SET Documents = Documents + excluded.Documents
            """;
        var word = command.Parameters.Add("$word", Microsoft.Data.Sqlite.SqliteType.Text);
        var change = command.Parameters.Add("$change", Microsoft.Data.Sqlite.SqliteType.Integer);
        foreach (var (changedWord, by) in changes.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            (word.Value, change.Value) = (changedWord, by);
            command.ExecuteNonQuery();
        }
        context.Database.ExecuteSqlRaw("DELETE FROM vocabulary WHERE Documents <= 0");
    }
}
