namespace ConsultHub.Content.Search.Words;

/// <summary>Every word of the indexed texts in alphabetical order, and in how many documents each stands. Immutable.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word and its stem have at least these letters in common, irregular words aside.</summary>
    private const int CommonBeginning = 3;

    private readonly VocabularyEntry[] entries;
    private readonly Dictionary<string, int> stems;

    private Vocabulary(VocabularyEntry[] entries, Dictionary<string, int> stems)
    {
        this.entries = entries;
        this.stems = stems;
    }

    public static Vocabulary Empty { get; } = new([], new(StringComparer.Ordinal));

    /// <summary>All words in alphabetical (ordinal) order.</summary>
    public ReadOnlySpan<VocabularyEntry> Entries => entries;

    /// <summary>In how many documents a folded word stands.</summary>
    public int Documents(string word)
    {
        var place = PlaceOf(word);
        return place < entries.Length && entries[place].Word == word ? entries[place].Documents : 0;
    }

    /// <summary>At most in how many documents a stem stands: the sum over its words.</summary>
    public int DocumentsOfStem(string stem) => stems.GetValueOrDefault(stem);

    /// <summary>The words that begin with the given letters.</summary>
    public ReadOnlySpan<VocabularyEntry> StartingWith(string letters) =>
        entries.AsSpan()[PlaceOf(letters)..PlaceOf(letters + '\uffff')];

    /// <summary>The words of the texts that have a stem.</summary>
    public IEnumerable<string> WordsOfStem(string stem)
    {
        var words = new List<string>();
        foreach (var entry in StartingWith(stem[..Math.Min(CommonBeginning, stem.Length)]))
        {
            if (entry.Stem == stem)
                words.Add(entry.Word);
        }
        return words.Concat(IrregularWords.WithStem(stem).Where(word => Documents(word) > 0)).Distinct();
    }

    /// <summary>The vocabulary after documents have come and gone.</summary>
    public Vocabulary With(IReadOnlyDictionary<string, int> changes)
    {
        VocabularyEntry[] changed = [.. changes.Where(change => change.Value != 0)
            .Select(change => new VocabularyEntry(change.Key, Stemmer.Stem(change.Key), change.Value))
            .OrderBy(entry => entry.Word, StringComparer.Ordinal)];
        var newStems = new Dictionary<string, int>(stems, StringComparer.Ordinal);
        foreach (var entry in changed)
            newStems[entry.Stem] = newStems.GetValueOrDefault(entry.Stem) + entry.Documents;
        return changed.Length == 0 ? this : new(Merge(changed), newStems);
    }

    private int PlaceOf(string word)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(entries[middle].Word, word) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private VocabularyEntry[] Merge(VocabularyEntry[] changed)
    {
        var merged = new List<VocabularyEntry>(entries.Length + changed.Length);
        var (old, next) = (0, 0);
        while (old < entries.Length || next < changed.Length)
        {
            var order = Compare(old, next, changed);
            var entry = order <= 0 ? entries[old++] : changed[next];
            if (order == 0)
                entry = entry with { Documents = entry.Documents + changed[next].Documents };
            next += order >= 0 ? 1 : 0;
            if (entry.Documents > 0)
                merged.Add(entry);
        }
        return [.. merged];
    }

    private int Compare(int old, int next, VocabularyEntry[] changed)
    {
        if (old == entries.Length)
            return 1;
        return next == changed.Length ? -1 : string.CompareOrdinal(entries[old].Word, changed[next].Word);
    }
}
