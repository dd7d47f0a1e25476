using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>Works out what a query may mean, from the words that the texts use and the table of synonyms.</summary>
internal sealed class QueryPlanner
{
    private const float BeginningQuality = 0.3f;
    private const float LeastWeight = 0.1f;
    private const float MeantQuality = 0.8f;
    private const int MostAlternatives = 24;

    /// <summary>What a word counts for that only asks or urges, against one that tells.</summary>
    private const float FaintWeight = 0.4f;

    private readonly Vocabulary vocabulary;
    private readonly SynonymTable synonyms;
    private readonly int documents;
    private readonly QuerySpelling spelling;
    private readonly MeaningFinder meanings;

    /// <summary>Plans for the texts of one library.</summary>
    /// <param name="vocabulary">The words of the texts.</param>
    /// <param name="synonyms">Phrases that mean the same.</param>
    /// <param name="corrector">The words to suggest; made when first needed.</param>
    /// <param name="documents">How many texts there are.</param>
    public QueryPlanner(Vocabulary vocabulary, SynonymTable synonyms, Func<SpellingCorrector> corrector, int documents)
    {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
        this.documents = documents;
        var compounds = new Compounds(vocabulary, documents);
        spelling = new QuerySpelling(vocabulary, synonyms, compounds, corrector, documents);
        meanings = new MeaningFinder(vocabulary, synonyms, compounds, documents);
    }

    /// <summary>The plan, and the text with its spelling corrected where that was needed and is wanted.</summary>
    public (QueryPlan Plan, string? Corrected) Plan(ParsedQuery query, bool exact)
    {
        var corrected = exact ? null : spelling.Correct(query);
        var read = corrected is null ? query : QueryParser.Parse(corrected);
        return (PlanFor(read, exact), corrected);
    }

    private QueryPlan PlanFor(ParsedQuery query, bool exact)
    {
        var wanted = Wanted(query);
        var units = wanted.Where(unit => unit is { Quoted: false, Stems.Length: > 0 }).ToList();
        var phrases = wanted.Where(unit => unit.Quoted).Select(unit => unit.Terms.Select(term => term.Word).ToArray()).ToList();
        var quoted = wanted.Where(unit => unit is { Quoted: true, Stems.Length: > 0 }).Select(unit => ConceptOf([new(unit.Stems, 1)], 1));
        List<Concept> wished = [.. Concepts(query, units, exact), .. quoted];
        List<Concept> concepts = [.. wished.Where(concept => concept.Alternatives.Count > 0)];
        if (concepts.Count == 0 && phrases.Count == 0)
            phrases.AddRange(wanted.Select(unit => unit.Terms.Select(term => term.Word).ToArray()));
        var excluded = query.Units.Where(unit => unit is { Excluded: true, Stems.Length: > 0 }).Select(unit => unit.Stems).ToList();
        var words = wanted.Where(unit => unit.Quoted || unit.Stems.Length > 0 || units.Count == 0)
            .Select(unit => query.Text[unit.Start..unit.End]).Distinct().ToList();
        return new(concepts, phrases, excluded, words) { HasUnknown = concepts.Count < wished.Count };
    }

    /// <summary>What is not excluded; a small word alone in quotes counts only where there is nothing else.</summary>
    private static List<QueryUnit> Wanted(ParsedQuery query)
    {
        var wanted = query.Units.Where(unit => !unit.Excluded).ToList();
        if (wanted.Any(unit => unit.Stems.Length > 0))
            wanted.RemoveAll(unit => unit is { Quoted: true, Terms.Count: 1, Stems.Length: 0 });
        return wanted;
    }

    private IEnumerable<Concept> Concepts(ParsedQuery query, List<QueryUnit> units, bool exact)
    {
        var found = meanings.Of(query.Text, units);
        if (!exact)
            AddLikelyMeant(query.Text, units, found);
        if (query.EndsInWord && units.Count > 0 && units[^1].Single is { } last)
            found[^1].Ways.AddRange(WordCompletion.Of(last, vocabulary, synonyms).Select(stem => new Alternative([stem], Quality(last))));
        return units.Zip(found, (unit, meaning) => ConceptOf(meaning.Ways, WeightOf(unit, meaning)))
            .DistinctBy(concept => string.Join('|', concept.Alternatives.Select(way => FullTextExpression.Phrase(way.Stems))));
    }

    /// <summary>Adds what the query would mean with likely slips put right.</summary>
    private void AddLikelyMeant(string text, List<QueryUnit> units, UnitMeaning[] found)
    {
        QueryUnit[] meant = [.. units.Select(unit => spelling.LikelyMeant(unit) is { } term ? unit.With(term) : unit)];
        if (meant.SequenceEqual(units))
            return;
        foreach (var (meaning, likely) in found.Zip(meanings.Of(text, meant)))
            meaning.Ways.AddRange(likely.Ways.Select(way => way with { Quality = MeantQuality * way.Quality, Word = null }));
    }

    private static float WeightOf(QueryUnit unit, UnitMeaning meaning) =>
        unit.Single is { } term && !meaning.IsOfPhrase && FaintWords.Contains(term.Word) ? FaintWeight : 1;

    private float Quality(Term typed) => IsKnown(typed) ? BeginningQuality : 0.9f;

    /// <summary>The concept, without the ways that no text can use.</summary>
    private Concept ConceptOf(List<Alternative> ways, float weight)
    {
        List<Alternative> distinct = [.. ways.Where(way => way.Stems.All(IsKnown)).DistinctBy(way => FullTextExpression.Phrase(way.Stems)).Take(MostAlternatives)];
        var found = distinct.Select(way => (way.Stems.Length == 1 ? 1.0 : 0.2) * way.Quality * way.Stems.Min(vocabulary.DocumentsOfStem)).DefaultIfEmpty().Max();
        return new(
            distinct,
            weight * (LeastWeight + (float)Math.Log((documents + 1) / (Math.Min(found, documents) + 1))),
            distinct.Sum(way => way.Stems.Min(vocabulary.DocumentsOfStem)));
    }

    private bool IsKnown(Term term) => IsKnown(term.Stem);

    private bool IsKnown(string stem) => vocabulary.DocumentsOfStem(stem) > 0;
}
