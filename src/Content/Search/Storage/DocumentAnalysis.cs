using System.Collections.Concurrent;

namespace ConsultHub.Content.Search.Storage;

/// <summary>Analyses documents on any number of threads, with an analyser for each.</summary>
internal sealed class DocumentAnalysis
{
    private readonly ConcurrentBag<DocumentAnalyser> idle = [];

    /// <summary>Reads a document that comes into the index.</summary>
    public AnalysedDocument Of(int row, SearchDocument document) => Use(analyser => analyser.Analyse(row, document));

    /// <summary>Counts the words of a document that leaves the index.</summary>
    public void Forget(string head, string body) => Use(analyser =>
    {
        analyser.Forget(head, body);
        return true;
    });

    /// <summary>How many more (or fewer) documents hold each word than before. Only while nothing is being analysed.</summary>
    public IReadOnlyDictionary<string, int> VocabularyChanges()
    {
        var changes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (word, change) in idle.SelectMany(analyser => analyser.VocabularyChanges))
            changes[word] = changes.GetValueOrDefault(word) + change;
        return changes;
    }

    private T Use<T>(Func<DocumentAnalyser, T> use)
    {
        var analyser = idle.TryTake(out var free) ? free : new DocumentAnalyser();
        try
        {
            return use(analyser);
        }
        finally
        {
            idle.Add(analyser);
        }
    }
}
