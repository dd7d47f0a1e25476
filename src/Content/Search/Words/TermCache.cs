namespace ConsultHub.Content.Search.Words;

/// <summary>
/// Turns the words of texts into <see cref="Term"/>s, making each only once. For one thread: whoever reads many texts
/// makes one.
/// </summary>
internal sealed class TermCache
{
    private readonly Dictionary<string, Term> terms = new(WordComparer.Instance);
    private readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TermCache() => lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All terms met so far.</summary>
    public IReadOnlyCollection<Term> All => terms.Values;

    /// <summary>The term of a folded word.</summary>
    public Term Get(ReadOnlySpan<char> word)
    {
        if (lookup.TryGetValue(word, out var known))
            return known;
        var term = Make(word.ToString(), terms.Count);
        terms[term.Word] = term;
        return term;
    }

    /// <summary>Adds the terms of a text in their order.</summary>
    public void Read(ReadOnlySpan<char> text, List<Term> into)
    {
        var reader = new WordReader(text);
        while (reader.Read())
            into.Add(Get(reader.Word));
    }

    /// <summary>The term of a folded word, outside any cache.</summary>
    public static Term Make(string word) => Make(word, 0);

    private static Term Make(string word, int number) => new(word, Stemmer.Stem(word), StopWords.Contains(word), number);
}
