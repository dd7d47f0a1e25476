namespace ConsultHub.Content.Search.Words;

/// <summary>
/// Turns the words of texts into <see cref="Term"/>s, making each only once. For one thread: whoever reads many texts
/// makes one.
/// </summary>
internal sealed class TermCache
{
    private readonly Dictionary<string, Term> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Term>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public TermCache() => lookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The term of a folded word.</summary>
    public Term Get(ReadOnlySpan<char> word)
    {
        if (lookup.TryGetValue(word, out var known))
            return known;
        var term = Make(word.ToString());
        terms[term.Word] = term;
        return term;
    }

    /// <summary>The terms of a text in their order.</summary>
    public void Read(ReadOnlySpan<char> text, List<Term> into)
    {
        var reader = new WordReader(text);
        while (reader.Read())
            into.Add(Get(reader.Word));
    }

    /// <summary>The term of a folded word, outside any cache.</summary>
    public static Term Make(string word) => new(word, Stemmer.Stem(word), StopWords.Contains(word));
}
