namespace ConsultHub.Content.Search.Storage;

/// <summary>A connection that reads, with its statements prepared; for one thread at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SearchContext context;
    private readonly RawQuery stems;
    private readonly RawQuery body;
    private readonly MatchList matches = new();

    public IndexReader(string path)
    {
        context = new SearchContext(path);
        context.Open();
        stems = new(context.Connection, "SELECT rowid, -bm25(stems, 6.0, 3.0, 1.5, 1.0) FROM stems WHERE stems MATCH ?");
        body = new(context.Connection, "SELECT Body FROM documents WHERE Row = ?");
    }

    /// <summary>The rows whose stems match an FTS5 expression, with BM25 over the weighted fields; valid until the next call.</summary>
    public MatchList MatchStems(string expression)
    {
        // One list for all queries: a new one for each common word would be garbage of some hundred kilobytes.
        stems.Run(expression, matches);
        return matches;
    }

    /// <summary>The text of a row; empty where the row is gone.</summary>
    public string Body(int row) => body.Text(row) ?? "";

    public void Dispose()
    {
        stems.Dispose();
        body.Dispose();
        context.Dispose();
    }
}
