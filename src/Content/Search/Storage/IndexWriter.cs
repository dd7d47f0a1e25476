using System.Text;
using ConsultHub.Content.Search.Words;
using Microsoft.Data.Sqlite;

namespace ConsultHub.Content.Search.Storage;

/// <summary>Writes documents into the tables, within the transaction that is open on the connection.</summary>
internal sealed class IndexWriter : IDisposable
{
    /// <summary>Stands between the fields in <c>words</c>, so that no phrase reaches from one into the next.</summary>
    private const string FieldEnd = "¶ ";

    private readonly TermCache terms = new();
    private readonly List<Term> reading = [];
    private readonly StringBuilder stems = new();
    private readonly StringBuilder words = new();
    private readonly DocumentTally tally = new();
    private readonly SqliteCommand addDocument;
    private readonly SqliteCommand addStems;
    private readonly SqliteCommand addWords;
    private readonly SqliteCommand addAcronym;

    public IndexWriter(SqliteConnection connection)
    {
        addDocument = Prepare(connection, "INSERT INTO documents(Row, Id, Fingerprint, Head, Body) VALUES ($a, $b, $c, $d, $e)", 5);
        addStems = Prepare(connection, "INSERT INTO stems(rowid, title, summary, labels, body) VALUES ($a, $b, $c, $d, $e)", 5);
        addWords = Prepare(connection, "INSERT INTO words(rowid, text) VALUES ($a, $b)", 2);
        addAcronym = Prepare(connection, "INSERT INTO acronyms(Row, Short, Long) VALUES ($a, $b, $c)", 3);
    }

    /// <summary>How many more (or fewer) documents hold each word than before this writer started.</summary>
    public Dictionary<string, int> VocabularyChanges => tally.Changes(terms);

    /// <summary>Adds a document under a row that no document has had.</summary>
    public void Add(int row, SearchDocument document)
    {
        var body = document.Body().Replace('\0', ' ');
        words.Clear();
        tally.Begin(1);
        var title = Stems(document.Title);
        var summary = Stems(document.Summary);
        var names = string.Join(" · ", document.Labels.Prepend(document.Lead));
        var labels = Stems(names);
        Execute(addStems, row, title, summary, labels, Stems(body));
        Execute(addWords, row, words.ToString());
        Execute(addDocument, row, document.Id, document.Fingerprint, $"{document.Title}\n{document.Summary}\n{names}", body);
        foreach (var (@short, @long) in AcronymFinder.Find(document.Title, document.Summary, body))
            Execute(addAcronym, row, @short, @long);
    }

    /// <summary>Counts the words of a document that is leaving the index.</summary>
    public void Forget(string head, string body)
    {
        words.Clear();
        tally.Begin(-1);
        Stems(head);
        Stems(body);
    }

    public void Dispose()
    {
        addDocument.Dispose();
        addStems.Dispose();
        addWords.Dispose();
        addAcronym.Dispose();
    }

    private string Stems(string text)
    {
        reading.Clear();
        stems.Clear();
        terms.Read(text, reading);
        foreach (var term in reading)
        {
            tally.Count(term);
            words.Append(term.Word).Append(' ');
            if (!term.IsStopWord)
                stems.Append(term.Stem).Append(' ');
        }
        words.Append(FieldEnd);
        return stems.ToString();
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
