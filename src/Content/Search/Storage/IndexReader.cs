using Microsoft.Data.Sqlite;

namespace ConsultHub.Content.Search.Storage;

/// <summary>A connection that reads, with its statements prepared; for one thread at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SearchContext context;
    private readonly RawQuery stems;
    private readonly RawQuery words;
    private readonly SqliteCommand body;

    public IndexReader(string path)
    {
        context = new SearchContext(path);
        context.Open();
        stems = new(context.Connection, "SELECT rowid, -bm25(stems, 6.0, 3.0, 1.5, 1.0) FROM stems WHERE stems MATCH ?");
        words = new(context.Connection, "SELECT rowid, 0.0 FROM words WHERE words MATCH ?");
        body = context.Connection.CreateCommand();
        body.CommandText = "SELECT Body FROM documents WHERE Row = $row";
        body.Parameters.Add("$row", SqliteType.Integer);
    }

    /// <summary>The rows whose stems match an FTS5 expression, with BM25 over the weighted fields.</summary>
    public MatchList MatchStems(string expression) => stems.Run(expression);

    /// <summary>The rows whose words match an FTS5 expression; the scores mean nothing.</summary>
    public MatchList MatchWords(string expression) => words.Run(expression);

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
}
