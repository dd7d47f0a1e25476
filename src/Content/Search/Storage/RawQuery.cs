using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// A prepared query that is read straight from the statement: a data reader's checks for each row would cost
/// as much as the query itself.
/// </summary>
internal sealed class RawQuery : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;
    private char[] text = [];

    /// <param name="connection">Open, and for one thread at a time.</param>
    /// <param name="sql">Takes one parameter, two texts, or none.</param>
    public RawQuery(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    /// <summary>Runs what takes nothing and gives nothing.</summary>
    public void Run()
    {
        var result = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, database);
    }

    /// <summary>Runs a full-text query, which gives rows and scores, with an FTS5 expression.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="matches">Is emptied and filled.</param>
    /// <param name="second">The second parameter, where there is one.</param>
    public void Run(string expression, MatchList matches, string? second = null)
    {
        matches.Clear();
        if (second is not null)
            SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_text(statement, 2, second), database);
        SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_text(statement, 1, expression), database);
        int result;
        while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            matches.Add(raw.sqlite3_column_int(statement, 0), (float)raw.sqlite3_column_double(statement, 1));
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, database);
    }

    /// <summary>The text that a query gives for a number, valid until the next one is asked for; empty where it gives none.</summary>
    public ReadOnlyMemory<char> Text(int number)
    {
        SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_int(statement, 1, number), database);
        var result = raw.sqlite3_step(statement);
        var length = result == raw.SQLITE_ROW ? Decode(raw.sqlite3_column_blob(statement, 0)) : 0;
        raw.sqlite3_reset(statement);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(result, database);
        return text.AsMemory(0, length);
    }

    // Into the same room each time: the texts of a page of answers would be garbage of some hundred kilobytes.
    private int Decode(ReadOnlySpan<byte> utf8)
    {
        if (text.Length < utf8.Length)
            text = new char[Encoding.UTF8.GetMaxCharCount(utf8.Length)];
        return Encoding.UTF8.GetChars(utf8, text);
    }

    public void Dispose() => statement.Dispose();
}
