using Microsoft.EntityFrameworkCore;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// Brings the tables up to a library in one transaction. A changed document gets a new row; its old one stays until
/// the update after, so that whoever still answers from the library before finds what was there.
/// </summary>
internal sealed class IndexUpdate(SearchContext context, StoredLibrary? before)
{
    /// <summary>There is room in memory for each row up to the highest. After so many edits the index is made anew.</summary>
    private const int HighestRow = 10_000_000;

    private readonly Dictionary<string, (int Row, string Fingerprint)> stored = new(StringComparer.Ordinal);
    private readonly DocumentAnalysis analysis = new();

    /// <summary>How many more (or fewer) documents hold each word than before.</summary>
    public IReadOnlyDictionary<string, int> VocabularyChanges { get; private set; } = new Dictionary<string, int>();

    /// <summary>Updates the tables; returns the row of each document.</summary>
    /// <param name="documents">The library.</param>
    /// <param name="superseded">The rows that the library before last left behind; then those of the library before.</param>
    /// <param name="nextRow">The first row that no document has had; moved on.</param>
    /// <param name="cancellation">Rolls everything back.</param>
    public int[] Apply(IReadOnlyList<SearchDocument> documents, ref HashSet<int> superseded, ref int nextRow, CancellationToken cancellation)
    {
        var leaving = before is null ? ReadStored() : superseded;
        nextRow = Math.Max(nextRow, leaving.Count == 0 ? 1 : leaving.Max() + 1);
        using var transaction = context.Database.BeginTransaction(System.Data.IsolationLevel.Serializable);
        var placed = Place(documents, ref nextRow, out var changed);
        cancellation.ThrowIfCancellationRequested();
        using (var writer = new IndexWriter(context.Connection))
        {
            foreach (var analysed in ReadAhead.Of(changed, place => analysis.Of(placed[place], documents[place]), cancellation))
                writer.Add(analysed);
        }
        leaving = before is null ? [.. leaving.Except(placed)] : leaving;
        foreach (var row in leaving)
            Remove(row);
        VocabularyChanges = analysis.VocabularyChanges();
        SaveVocabulary(VocabularyChanges);
        transaction.Commit();
        superseded = before is null ? [] : [.. before.Rows.Except(placed)];
        return placed;
    }

    private HashSet<int> ReadStored()
    {
        foreach (var row in context.Documents.AsNoTracking().OrderBy(row => row.Row).Select(row => new { row.Row, row.Id, row.Fingerprint }))
            stored[row.Id] = (row.Row, row.Fingerprint);
        var rows = context.Documents.AsNoTracking().Select(row => row.Row).ToHashSet();
        return rows.All(row => row is > 0 and < HighestRow) ? rows : throw new IndexDamagedException("A row has a number that no row was given.");
    }

    /// <summary>The row of each document, and the places of those that must be written.</summary>
    private int[] Place(IReadOnlyList<SearchDocument> documents, ref int nextRow, out List<int> changed)
    {
        var placed = new int[documents.Count];
        changed = [];
        for (var place = 0; place < placed.Length; place++)
        {
            if (KnownRow(documents[place]) is { } row)
            {
                placed[place] = row;
                continue;
            }
            placed[place] = nextRow++;
            changed.Add(place);
        }
        return placed;
    }

    private int? KnownRow(SearchDocument document)
    {
        if (before is not null)
            return before.RowOf(document);
        return stored.TryGetValue(document.Id, out var known) && known.Fingerprint == document.Fingerprint ? known.Row : null;
    }

    private void Remove(int row)
    {
        var old = context.Documents.AsNoTracking().SingleOrDefault(document => document.Row == row)
            ?? throw new IndexDamagedException($"Row {row} is missing.");
        analysis.Forget(old.Head, old.Body);
        context.Database.ExecuteSql($"DELETE FROM stems WHERE rowid = {row}");
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
