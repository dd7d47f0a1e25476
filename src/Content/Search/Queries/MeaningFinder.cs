using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>Finds what the units of a query may mean: alone, and several together.</summary>
/// <param name="vocabulary">The words of the texts.</param>
/// <param name="synonyms">Phrases that mean the same.</param>
/// <param name="compounds">Words written together or apart.</param>
/// <param name="documents">How many texts there are.</param>
internal sealed class MeaningFinder(Vocabulary vocabulary, SynonymTable synonyms, Compounds compounds, int documents)
{
    private const float SynonymQuality = 0.65f;
    private const float PhraseSynonymQuality = 0.9f;

    /// <summary>What a single word of a known phrase is worth without the phrase.</summary>
    private const float PartQuality = 0.65f;

    /// <summary>What one of several words joined by hyphens is worth alone.</summary>
    private const float HyphenPartQuality = 0.5f;

    private const int ShortestHyphenPart = 4;
    private const int LongestSpan = 5;

    /// <summary>The meaning of each unit.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="units">The units that a text should be about, none in quotes.</param>
    public UnitMeaning[] Of(string text, IReadOnlyList<QueryUnit> units)
    {
        UnitMeaning[] meanings = [.. units.Select(_ => new UnitMeaning())];
        for (var place = 0; place < units.Count; place++)
            meanings[place].Ways.AddRange(Alone(units[place]));
        for (var first = 0; first < units.Count; first++)
        {
            for (var count = 1; count <= Math.Min(LongestSpan, units.Count - first); count++)
                AddTogether(text, [.. units.Skip(first).Take(count)], meanings.AsSpan(first, count));
        }
        foreach (var meaning in meanings.Where(meaning => meaning.IsOfPhrase))
            Lower(meaning.Ways);
        return meanings;
    }

    /// <summary>The unit itself, written together and apart.</summary>
    private IEnumerable<Alternative> Alone(QueryUnit unit)
    {
        yield return new(unit.Stems, 1, unit.Single);
        if (unit.Single is { } word && IsRare(word))
        {
            foreach (var parts in compounds.Parted(word.Word).Select(TermsOf))
            {
                yield return new([.. parts.Select(part => part.Stem)], 1);
                foreach (var other in synonyms.Of(parts))
                    yield return new(other, PhraseSynonymQuality);
            }
        }
        if (unit.Terms.Count == 1)
            yield break;
        foreach (var part in unit.Terms.Where(term => !term.IsStopWord && term.Word.Length >= ShortestHyphenPart))
        {
            yield return new([part.Stem], HyphenPartQuality);
            foreach (var other in synonyms.Of([part]))
                yield return new(other, HyphenPartQuality * Quality([part], other));
        }
    }

    /// <summary>What several words mean together, and what each means alone, is a way to say each of them.</summary>
    private void AddTogether(string text, QueryUnit[] span, Span<UnitMeaning> meanings)
    {
        Term[] terms = [.. span.SelectMany(unit => unit.Terms)];
        var others = synonyms.Of(terms);
        if (others.Count == 0 && span.Length == 2 && TurnedPhrase.Is(text, span[0], span[1]))
            others = synonyms.Of([.. span[1].Terms, .. span[0].Terms]);
        List<Alternative> ways = [.. others.Select(other => new Alternative(other, Quality(terms, other)))];
        var isPhrase = span.Length > 1 && others.Count > 0;
        if (isPhrase)
            ways.Add(new([.. span.SelectMany(unit => unit.Stems)], 1));
        if (terms.Length > 1 && span.Length < 3 && compounds.Joined(terms) is { } joined)
            ways.AddRange(synonyms.Of([joined]).Select(other => new Alternative(other, Quality([joined], other))).Prepend(new([joined.Stem], 1)));
        foreach (var meaning in meanings)
        {
            meaning.Ways.AddRange(ways);
            meaning.IsOfPhrase |= isPhrase;
        }
    }

    private static void Lower(List<Alternative> ways)
    {
        for (var way = 0; way < ways.Count; way++)
        {
            if (ways[way].Stems.Length == 1)
                ways[way] = ways[way] with { Quality = PartQuality * ways[way].Quality };
        }
    }

    /// <summary>Where several words are meant or said, there is less doubt that they mean the same.</summary>
    private static float Quality(Term[] typed, string[] other) =>
        typed.Length > 1 || other.Length > 1 ? PhraseSynonymQuality : SynonymQuality;

    private bool IsRare(Term term) => vocabulary.DocumentsOfStem(term.Stem) <= 10 + (documents / 50);

    private static Term[] TermsOf(string words) => [.. words.Split(' ').Select(TermCache.Make).Where(term => !term.IsStopWord)];
}
