namespace ConsultHub.Content.Search.Words;

/// <summary>Which phrases mean the same; synonyms and acronyms alike. Immutable once made.</summary>
internal sealed class SynonymTable
{
    private readonly Dictionary<string, List<string[]>> byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string[]>> byStems = new(StringComparer.Ordinal);
    private readonly HashSet<string> stems = new(StringComparer.Ordinal);
    private readonly HashSet<string> words = new(StringComparer.Ordinal);

    private readonly TermCache terms = new();

    /// <summary>Makes each phrase of each group lead to the others of its group.</summary>
    /// <param name="groups">Groups of phrases that mean the same.</param>
    /// <param name="explained">
    /// Acronyms as texts explain them, once for each text. What most texts say counts, and only for an acronym that no
    /// group has: one text's own meaning of "NHS" is not everybody's.
    /// </param>
    public SynonymTable(IEnumerable<IReadOnlyList<string>> groups, IEnumerable<(string Short, string Long)> explained)
    {
        foreach (var group in groups)
            Add(group);
        foreach (var meanings in explained.ToLookup(acronym => acronym.Short, acronym => acronym.Long, StringComparer.Ordinal))
        {
            if (!byWords.ContainsKey(Singular.Of(meanings.Key)))
                Add([meanings.Key, meanings.GroupBy(meaning => meaning).MaxBy(same => same.Count())!.Key]);
        }
    }

    private void Add(IReadOnlyList<string> group) =>
        Add([.. group.Select(TermsOf).Where(phrase => phrase.Length > 0)]);

    /// <summary>
    /// What else these words may be called, each as stems in order. Other forms of the words count only where the
    /// words themselves are not known: "parking" is not taken for a form of "park".
    /// </summary>
    public IReadOnlyList<string[]> Of(IReadOnlyList<Term> words)
    {
        Term[] telling = [.. words.Where(term => !term.IsStopWord)];
        return byWords.TryGetValue(WordKey(telling), out var others) || byStems.TryGetValue(StemKey(telling), out others) ? others : [];
    }

    /// <summary>Every telling word of the table, folded.</summary>
    public IReadOnlyCollection<string> Words => words;

    /// <summary>Whether the word itself, singular or plural, stands anywhere in the table.</summary>
    public bool Has(Term term) => words.Contains(term.Word) || words.Contains(Singular.Of(term.Word));

    /// <summary>Whether the word, or a form of it, stands anywhere in the table: then it is not misspelt.</summary>
    public bool Knows(Term term) => stems.Contains(term.Stem);

    private void Add(List<Term[]> phrases)
    {
        stems.UnionWith(phrases.SelectMany(StemsOf));
        words.UnionWith(phrases.SelectMany(phrase => phrase.Select(term => term.Word)));
        foreach (var phrase in phrases)
        {
            List<string[]> others = [.. phrases.Where(other => StemKey(other) != StemKey(phrase)).Select(StemsOf)];
            Append(byWords, WordKey(phrase), others);
            Append(byStems, StemKey(phrase), others);
        }
    }

    private static void Append(Dictionary<string, List<string[]>> table, string key, List<string[]> others)
    {
        if (!table.TryGetValue(key, out var known))
            table[key] = known = [];
        known.AddRange(others.Where(other => !known.Any(other.SequenceEqual)));
    }

    private static string WordKey(Term[] phrase) => string.Join(' ', phrase.Select(term => Singular.Of(term.Word)));

    private static string StemKey(Term[] phrase) => string.Join(' ', StemsOf(phrase));

    private static string[] StemsOf(Term[] phrase) => [.. phrase.Select(term => term.Stem)];

    /// <summary>
    /// The telling words of a phrase; none where its small words leave only one, which would mean something else
    /// alone ("cut down", "on foot").
    /// </summary>
    private Term[] TermsOf(string phrase)
    {
        var read = new List<Term>();
        terms.Read(phrase, read);
        Term[] telling = [.. read.Where(term => !term.IsStopWord)];
        return telling.Length == 1 && read.Count > 1 ? [] : telling;
    }
}
