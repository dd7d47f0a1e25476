using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConsultHub.Content.Search.Storage;

/// <summary>
/// A prepared full-text query that is read straight from the statement: a data reader's checks for each row would cost
/// as much as the query itself.
/// </summary>
internal sealed class RawQuery : IDisposable
{
    private readonly sqlite3 database;
    private readonly sqlite3_stmt statement;

    /// <param name="connection">Open, and for one thread at a time.</param>
    /// <param name="sql">Takes the FTS5 expression as its one parameter; gives rows and scores.</param>
    public RawQuery(SqliteConnection connection, string sql)
    {
        database = connection.Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(database, sql, out statement), database);
    }

    /// <summary>Runs the query.</summary>
    public MatchList Run(string expression)
    {
        var matches = new MatchList();
        SqliteException.ThrowExceptionForRC(raw.sqlite3_bind_text(statement, 1, expression), database);
        int result;
        while ((result = raw.sqlite3_step(statement)) == raw.SQLITE_ROW)
            matches.Add(raw.sqlite3_column_int(statement, 0), (float)raw.sqlite3_column_double(statement, 1));
        raw.sqlite3_reset(statement);
        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, database);
        return matches;
    }

    public void Dispose() => statement.Dispose();
}
