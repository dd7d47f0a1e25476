using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ConsultHub.Content.Search.Storage;

/// <summary>A connection that reads, with its statements prepared; for one thread at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SearchContext context;
    private readonly SqliteCommand stems;
    private readonly SqliteCommand words;
    private readonly SqliteCommand body;

    public IndexReader(string path)
    {
        context = new SearchContext(path);
        context.Open();
        stems = Prepare("SELECT rowid, -bm25(stems, 6.0, 3.0, 1.5, 1.0) FROM stems WHERE stems MATCH $query");
        words = Prepare("SELECT rowid, 0.0 FROM words WHERE words MATCH $query");
        body = Prepare("SELECT Body FROM documents WHERE Row = $query");
    }

    /// <summary>The rows whose stems match an FTS5 expression, with BM25 over the weighted fields.</summary>
    public MatchList MatchStems(string expression) => Match(stems, expression);

    /// <summary>The rows whose words match an FTS5 expression; the scores mean nothing.</summary>
    public MatchList MatchWords(string expression) => Match(words, expression);

    /// <summary>The text of a row; empty where the row is gone.</summary>
    public string Body(int row)
    {
        body.Parameters[0].Value = row;
        return body.ExecuteScalar() as string ?? "";
    }

    public void Dispose()
    {
        stems.Dispose();
        words.Dispose();
        body.Dispose();
        context.Dispose();
    }

    private static MatchList Match(SqliteCommand command, string expression)
    {
        command.Parameters[0].Value = expression;
        var matches = new MatchList();
        using var reader = command.ExecuteReader();
        // Straight from the statement: the reader's own checks for each value would cost more than the query.
        var statement = reader.Handle!;
        while (reader.Read())
            matches.Add((int)raw.sqlite3_column_int64(statement, 0), (float)raw.sqlite3_column_double(statement, 1));
        return matches;
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = context.Connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$query", "");
        return command;
    }
}
