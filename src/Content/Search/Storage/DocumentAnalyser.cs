using System.Text;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Storage;

/// <summary>Parts the texts of documents into words and stems, and counts them. For one thread at a time.</summary>
internal sealed class DocumentAnalyser
{
    private readonly TermCache terms = new();
    private readonly DocumentTally tally = new();
    private readonly List<Term> reading = [];
    private readonly StringBuilder stems = new();

    /// <summary>How many more (or fewer) documents hold each word than before.</summary>
    public Dictionary<string, int> VocabularyChanges => tally.Changes(terms);

    /// <summary>Reads a document that comes into the index.</summary>
    public AnalysedDocument Analyse(int row, SearchDocument document)
    {
        var body = document.Body().Replace('\0', ' ');
        tally.Begin(1);
        string[] fields = [Stems(document.Title), Stems(document.Summary), Stems(document.Names), Stems(body)];
        return new(row, document, body, fields, [.. AcronymFinder.Find(document.Title, document.Summary, body)]);
    }

    /// <summary>Counts the words of a document that leaves the index.</summary>
    public void Forget(string head, string body)
    {
        tally.Begin(-1);
        Stems(head);
        Stems(body);
    }

    private string Stems(string text)
    {
        reading.Clear();
        stems.Clear();
        terms.Read(text, reading);
        foreach (var term in reading)
        {
            tally.Count(term);
            if (!term.IsStopWord)
                stems.Append(term.Stem).Append(' ');
        }
        return stems.ToString();
    }
}
