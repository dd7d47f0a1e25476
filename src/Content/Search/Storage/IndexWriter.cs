using Microsoft.Data.Sqlite;

namespace ConsultHub.Content.Search.Storage;

/// <summary>Writes documents into the tables, within the transaction that is open on the connection.</summary>
internal sealed class IndexWriter : IDisposable
{
    private readonly SqliteCommand addDocument;
    private readonly SqliteCommand addStems;
    private readonly SqliteCommand addAcronym;

    public IndexWriter(SqliteConnection connection)
    {
        addDocument = Prepare(connection, "INSERT INTO documents(Row, Id, Fingerprint, Head, Body) VALUES ($a, $b, $c, $d, $e)", 5);
        addStems = Prepare(connection, "INSERT INTO stems(rowid, title, summary, labels, body) VALUES ($a, $b, $c, $d, $e)", 5);
        addAcronym = Prepare(connection, "INSERT INTO acronyms(Row, Short, Long) VALUES ($a, $b, $c)", 3);
    }

    /// <summary>Adds a document under a row that no document has had.</summary>
    public void Add(AnalysedDocument analysed)
    {
        var (row, document) = (analysed.Row, analysed.Document);
        Execute(addStems, row, analysed.Stems[0], analysed.Stems[1], analysed.Stems[2], analysed.Stems[3]);
        Execute(addDocument, row, document.Id, document.Fingerprint, analysed.Head, analysed.Body);
        foreach (var (@short, @long) in analysed.Acronyms)
            Execute(addAcronym, row, @short, @long);
    }

    public void Dispose()
    {
        addDocument.Dispose();
        addStems.Dispose();
        addAcronym.Dispose();
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; index < parameters; index++)
            command.Parameters.Add(new SqliteParameter { ParameterName = "$" + (char)('a' + index) });
        return command;
    }

    private static void Execute(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var index = 0; index < values.Length; index++)
            command.Parameters[index].Value = values[index];
        command.ExecuteNonQuery();
    }
}
