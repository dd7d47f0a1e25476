namespace ConsultHub.Content.Search.Words;

/// <summary>Counts in how many documents each term of a cache stands.</summary>
internal sealed class DocumentTally
{
    private int[] lastDocument = new int[1024];
    private int[] changes = new int[1024];
    private int document;
    private int step;

    /// <summary>Begins a document that comes (1) or goes (-1).</summary>
    public void Begin(int change)
    {
        document++;
        step = change;
    }

    /// <summary>Counts a term of the document, once however often it stands there.</summary>
    public void Count(Term term)
    {
        if (term.Number >= changes.Length)
            Grow(term.Number);
        if (lastDocument[term.Number] == document)
            return;
        lastDocument[term.Number] = document;
        changes[term.Number] += step;
    }

    /// <summary>How many more (or fewer) documents hold each word.</summary>
    public Dictionary<string, int> Changes(TermCache terms) => terms.All
        .Where(term => term.Number < changes.Length && changes[term.Number] != 0)
        .ToDictionary(term => term.Word, term => changes[term.Number], StringComparer.Ordinal);

    private void Grow(int number)
    {
        Array.Resize(ref lastDocument, 2 * (number + 1));
        Array.Resize(ref changes, 2 * (number + 1));
    }
}
