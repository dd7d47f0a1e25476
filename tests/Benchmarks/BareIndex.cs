using Microsoft.Data.Sqlite;

namespace ConsultHub.Benchmarks;

/// <summary>What SQLite's FTS5 does by itself: the limit that the search is measured against.</summary>
internal sealed class BareIndex : IDisposable
{
    private readonly SqliteConnection connection;

    public BareIndex(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        Execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA mmap_size=1073741824");
    }

    /// <summary>Puts all texts into one table in one transaction; returns what that took, without the making of the texts.</summary>
    public Cost Insert(IEnumerable<GeneratedConsultation> consultations)
    {
        Execute("CREATE VIRTUAL TABLE bare USING fts5(title, summary, labels, body, tokenize='porter unicode61')");
        using var transaction = connection.BeginTransaction();
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO bare VALUES ($a, $b, $c, $d)";
        foreach (var name in (string[])["$a", "$b", "$c", "$d"])
            command.Parameters.Add(name, SqliteType.Text);
        var cost = consultations.Chunk(1000).Aggregate(default(Cost), (sum, chunk) => sum + Cost.Of(() => Insert(chunk, command)));
        return cost + Cost.Of(transaction.Commit);
    }

    /// <summary>The ten best rows of an FTS5 expression by BM25.</summary>
    public int Query(string table, string expression)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT rowid FROM {table} WHERE {table} MATCH $query ORDER BY bm25({table}, 6.0, 3.0, 1.5, 1.0) LIMIT 10";
        command.Parameters.AddWithValue("$query", expression);
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read())
            count++;
        return count;
    }

    /// <summary>In how many rows a word stands.</summary>
    public int Count(string table, string word)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM {table} WHERE {table} MATCH $query";
        command.Parameters.AddWithValue("$query", $"\"{word}\"");
        return Convert.ToInt32(command.ExecuteScalar(), null);
    }

    public void Dispose() => connection.Dispose();

    private static void Insert(IEnumerable<GeneratedConsultation> consultations, SqliteCommand command)
    {
        foreach (var each in consultations)
        {
            string[] fields = [each.Title, each.Summary, $"{each.Lead} Topic {each.Topic} Area {each.Area}", each.Body];
            for (var index = 0; index < fields.Length; index++)
                command.Parameters[index].Value = fields[index];
            command.ExecuteNonQuery();
        }
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
