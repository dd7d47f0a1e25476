namespace ConsultHub.Content.Search.Storage;

/// <summary>A connection that reads, with its statements prepared; for one thread at a time.</summary>
internal sealed class IndexReader : IDisposable
{
    private readonly SearchContext context;
    private readonly List<RawQuery> prepared = [];
    private readonly RawQuery stems;
    private readonly RawQuery rows;
    private readonly RawQuery someStems;
    private readonly RawQuery body;
    private readonly RawQuery begin;
    private readonly RawQuery end;
    private readonly MatchList matches = new();

    /// <exception cref="IndexDamagedException">Another index lies there.</exception>
    /// <exception cref="Microsoft.Data.Sqlite.SqliteException">It is gone or damaged.</exception>
    public IndexReader(string dataSource, int identity)
    {
        context = new SearchContext(dataSource, mayMake: false);
        try
        {
            context.Open();
            if (context.Identity != identity)
                throw new IndexDamagedException("Another file lies where the index was.");
            stems = Prepare("SELECT rowid, -bm25(stems, 6.0, 3.0, 1.5, 1.0) FROM stems WHERE stems MATCH ?");
            rows = Prepare("SELECT rowid, 0.0 FROM stems WHERE stems MATCH ?");
            someStems = Prepare("SELECT rowid, -bm25(stems, 6.0, 3.0, 1.5, 1.0) FROM stems WHERE stems MATCH ? AND +rowid IN (SELECT value FROM json_each(?))");
            body = Prepare("SELECT Body FROM documents WHERE Row = ?");
            begin = Prepare("BEGIN");
            end = Prepare("COMMIT");
        }
        catch
        {
            // Nobody else can close what nobody else has seen.
            Dispose();
            throw;
        }
    }

    /// <summary>Reads in one transaction; where that fails, the reader is of no more use.</summary>
    public T InTransaction<T>(Func<IndexReader, T> read)
    {
        begin.Run();
        var result = read(this);
        end.Run();
        return result;
    }

    /// <summary>The rows whose stems match an FTS5 expression, with BM25 over the weighted fields; valid until the next call.</summary>
    public MatchList MatchStems(string expression)
    {
        // One list for all queries: a new one for each common word would be garbage of some hundred kilobytes.
        stems.Run(expression, matches);
        return matches;
    }

    /// <summary>The same rows without their scores, which take most of the time; valid until the next call.</summary>
    public MatchList MatchRows(string expression)
    {
        rows.Run(expression, matches);
        return matches;
    }

    /// <summary>As <see cref="MatchStems(string)"/>, for some rows alone.</summary>
    public MatchList MatchStems(string expression, IEnumerable<int> among)
    {
        someStems.Run(expression, matches, $"[{string.Join(',', among)}]");
        return matches;
    }

    /// <summary>The text of a row, valid until the next one is asked for; empty where the row is gone.</summary>
    public ReadOnlyMemory<char> Body(int row) => body.Text(row);

    public void Dispose()
    {
        prepared.ForEach(query => query.Dispose());
        context.Dispose();
    }

    private RawQuery Prepare(string sql)
    {
        var query = new RawQuery(context.Connection, sql);
        prepared.Add(query);
        return query;
    }
}
