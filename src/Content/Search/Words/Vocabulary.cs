namespace ConsultHub.Content.Search.Words;

/// <summary>Every word of the indexed texts in alphabetical order, and in how many documents each stands. Immutable.</summary>
internal sealed class Vocabulary
{
    private readonly string[] words;
    private readonly int[] documents;
    private readonly Dictionary<string, int> stems;

    private Vocabulary(string[] words, int[] documents, Dictionary<string, int> stems)
    {
        this.words = words;
        this.documents = documents;
        this.stems = stems;
    }

    public static Vocabulary Empty { get; } = new([], [], new(StringComparer.Ordinal));

    /// <summary>The words in alphabetical (ordinal) order.</summary>
    public ReadOnlySpan<string> Words => words;

    /// <summary>In how many documents the word at this place of <see cref="Words"/> stands.</summary>
    public int DocumentsAt(int place) => documents[place];

    /// <summary>In how many documents a folded word stands.</summary>
    public int Documents(string word) => Array.BinarySearch(words, word, StringComparer.Ordinal) is >= 0 and var place ? documents[place] : 0;

    /// <summary>At most in how many documents a stem stands: the sum over its words.</summary>
    public int DocumentsOfStem(string stem) => stems.GetValueOrDefault(stem);

    /// <summary>The places in <see cref="Words"/> of those that begin with the given letters.</summary>
    public Range StartingWith(string letters)
    {
        var from = Array.BinarySearch(words, letters, StringComparer.Ordinal);
        from = from < 0 ? ~from : from;
        var to = Array.BinarySearch(words, letters + '\uffff', StringComparer.Ordinal);
        return from..(to < 0 ? ~to : to);
    }

    /// <summary>The vocabulary after documents have come and gone.</summary>
    public Vocabulary With(IReadOnlyDictionary<string, int> changes)
    {
        var changed = changes.Where(change => change.Value != 0).OrderBy(change => change.Key, StringComparer.Ordinal).ToArray();
        var newStems = new Dictionary<string, int>(stems, StringComparer.Ordinal);
        foreach (var (word, change) in changed)
            newStems[Stemmer.Stem(word)] = newStems.GetValueOrDefault(Stemmer.Stem(word)) + change;
        var (newWords, newDocuments) = Merge(changed);
        return new(newWords, newDocuments, newStems);
    }

    private (string[] Words, int[] Documents) Merge(KeyValuePair<string, int>[] changed)
    {
        var (newWords, newDocuments) = (new List<string>(words.Length + changed.Length), new List<int>(words.Length + changed.Length));
        var (old, next) = (0, 0);
        while (old < words.Length || next < changed.Length)
        {
            var order = Compare(old, next, changed);
            var count = (order <= 0 ? documents[old] : 0) + (order >= 0 ? changed[next].Value : 0);
            if (count > 0)
            {
                newWords.Add(order <= 0 ? words[old] : changed[next].Key);
                newDocuments.Add(count);
            }
            old += order <= 0 ? 1 : 0;
            next += order >= 0 ? 1 : 0;
        }
        return ([.. newWords], [.. newDocuments]);
    }

    private int Compare(int old, int next, KeyValuePair<string, int>[] changed)
    {
        if (old == words.Length)
            return 1;
        return next == changed.Length ? -1 : string.CompareOrdinal(words[old], changed[next].Key);
    }
}
