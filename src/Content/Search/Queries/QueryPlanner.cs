using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>Works out what a query may mean, from the words that the texts use and the table of synonyms.</summary>
internal sealed class QueryPlanner(Vocabulary vocabulary, SynonymTable synonyms, Func<SpellingCorrector> spelling, int documents)
{
    private const float SynonymQuality = 0.6f;
    private const float BeginningQuality = 0.3f;
    private const float LeastWeight = 0.1f;
    private const float MeantQuality = 0.8f;
    private const int MostAlternatives = 16;
    private const int LongWord = 6;
    private const int FarCommoner = 10;

    /// <summary>The plan, and the text with its spelling corrected where that was needed and is wanted.</summary>
    public (QueryPlan Plan, string? Corrected) Plan(ParsedQuery query, bool exact)
    {
        var corrected = exact ? null : Correct(query);
        var read = corrected is null ? query : QueryParser.Parse(corrected);
        return (PlanFor(read, exact), corrected);
    }

    private QueryPlan PlanFor(ParsedQuery query, bool exact)
    {
        var wanted = Wanted(query);
        var units = wanted.Where(unit => unit is { Quoted: false, Stems.Length: > 0 }).ToList();
        var phrases = wanted.Where(unit => unit.Quoted).Select(unit => unit.Terms.Select(term => term.Word).ToArray()).ToList();
        var quoted = wanted.Where(unit => unit is { Quoted: true, Stems.Length: > 0 }).Select(unit => ConceptOf([new(unit.Stems, 1)]));
        List<Concept> concepts = [.. Concepts(units, query.EndsInWord, exact).Concat(quoted).Where(concept => concept.Alternatives.Count > 0)];
        if (concepts.Count == 0 && phrases.Count == 0)
            phrases.AddRange(wanted.Select(unit => unit.Terms.Select(term => term.Word).ToArray()));
        var excluded = query.Units.Where(unit => unit is { Excluded: true, Stems.Length: > 0 }).Select(unit => unit.Stems).ToList();
        var words = wanted.Where(unit => unit.Quoted || unit.Stems.Length > 0 || units.Count == 0)
            .Select(unit => query.Text[unit.Start..unit.End]).Distinct().ToList();
        return new(concepts, phrases, excluded, words);
    }

    /// <summary>What is not excluded; a small word alone in quotes counts only where there is nothing else.</summary>
    private static List<QueryUnit> Wanted(ParsedQuery query)
    {
        var wanted = query.Units.Where(unit => !unit.Excluded).ToList();
        if (wanted.Any(unit => unit.Stems.Length > 0))
            wanted.RemoveAll(unit => unit is { Quoted: true, Terms.Count: 1, Stems.Length: 0 });
        return wanted;
    }

    private IEnumerable<Concept> Concepts(List<QueryUnit> units, bool lastIsOpen, bool exact)
    {
        var ways = units.Select(WaysToSay).ToArray();
        AddSpans(units, ways);
        for (var place = 0; place < units.Count && !exact; place++)
            ways[place].AddRange(LikelyMeant(units[place]).Select(word => new Alternative([Stemmer.Stem(word)], MeantQuality)));
        if (lastIsOpen && units.Count > 0 && units[^1].Single is { } last)
            ways[^1].AddRange(WordCompletion.Of(last, vocabulary).Select(stem => new Alternative([stem], Quality(last))));
        return ways.Select(ConceptOf).DistinctBy(concept => string.Join('|', concept.Alternatives.Select(way => FullTextExpression.Phrase(way.Stems))));
    }

    /// <summary>A slip of the finger that some text makes too: the far commoner word is looked for besides.</summary>
    private IEnumerable<string> LikelyMeant(QueryUnit unit)
    {
        if (unit.Single is not { } term || term.Word.Length < LongWord || synonyms.Knows(term))
            return [];
        var found = vocabulary.DocumentsOfStem(term.Stem);
        return found == 0 || found > documents / 1000
            ? []
            : spelling().Suggest(term.Word, 1, farthest: 1).Where(word => IsFarCommoner(word, found));
    }

    private float Quality(Term typed) => IsKnown(typed) ? BeginningQuality : 0.9f;

    /// <summary>The unit itself, written together and apart.</summary>
    private List<Alternative> WaysToSay(QueryUnit unit)
    {
        List<Alternative> ways = [new(unit.Stems, 1, unit.Single)];
        if (unit.Terms.Count > 1 && Joined(unit.Terms) is { } joined)
            ways.Add(new([joined.Stem], 1));
        if (unit.Single is { } word && IsRare(word))
            ways.AddRange(Split(word).Select(parts => new Alternative(parts, 1)));
        return ways;
    }

    /// <summary>What several words mean together, and what each means alone, is a way to say each of them.</summary>
    private void AddSpans(List<QueryUnit> units, List<Alternative>[] ways)
    {
        for (var first = 0; first < units.Count; first++)
        {
            for (var last = first; last < units.Count && last - first < 5; last++)
            {
                var span = units.GetRange(first, last - first + 1);
                Term[] terms = [.. span.SelectMany(unit => unit.Terms)];
                List<Alternative> meanings = [.. synonyms.Of(terms).Select(other => new Alternative(other, SynonymQuality))];
                if (span.Count == 2 && Joined(terms) is { } joined)
                    meanings.Add(new([joined.Stem], 1));
                for (var covered = first; covered <= last; covered++)
                    ways[covered].AddRange(meanings);
            }
        }
    }

    /// <summary>The concept, without the ways that no text can use.</summary>
    private Concept ConceptOf(List<Alternative> ways)
    {
        List<Alternative> distinct = [.. ways.Where(way => way.Stems.All(stem => vocabulary.DocumentsOfStem(stem) > 0))
            .DistinctBy(way => FullTextExpression.Phrase(way.Stems)).Take(MostAlternatives)];
        var found = distinct.Select(way => (way.Stems.Length == 1 ? 1.0 : 0.2) * way.Quality * way.Stems.Min(vocabulary.DocumentsOfStem)).DefaultIfEmpty().Max();
        return new(distinct, LeastWeight + (float)Math.Log((documents + 1) / (Math.Min(found, documents) + 1)));
    }

    private bool IsRare(Term term) => vocabulary.DocumentsOfStem(term.Stem) <= 10 + (documents / 50);

    private bool IsKnown(Term term) => vocabulary.DocumentsOfStem(term.Stem) > 0;

    private Term? Joined(IReadOnlyList<Term> terms)
    {
        var joined = TermCache.Make(string.Concat(terms.Select(term => term.Word)));
        return joined.Word.Length > 3 && joined.Word.Length <= WordReader.LongestWord && IsKnown(joined) ? joined : null;
    }

    /// <summary>A word that few texts hold may be two: "flytipping".</summary>
    private IEnumerable<string[]> Split(Term term)
    {
        for (var at = 3; at <= term.Word.Length - 3; at++)
        {
            var (left, right) = (TermCache.Make(term.Word[..at]), TermCache.Make(term.Word[at..]));
            if (!left.IsStopWord && !right.IsStopWord && vocabulary.Documents(left.Word) > 0 && vocabulary.Documents(right.Word) > 0)
                yield return [left.Stem, right.Stem];
        }
    }

    private string? Correct(ParsedQuery query)
    {
        var text = query.Text;
        foreach (var unit in query.Units.Reverse().Where(unit => unit is { Quoted: false, Excluded: false }))
        {
            var open = query.EndsInWord && unit == query.Units[^1];
            if (unit.Single is { } term && NeedsCorrection(term) && spelling().Suggest(term.Word, 1) is [var best]
                && !(open && MayBecome(term, best)))
                text = string.Concat(text.AsSpan(0, unit.Start), best, text.AsSpan(unit.End));
        }
        return text == query.Text ? null : text;
    }

    private bool NeedsCorrection(Term term) =>
        !IsKnown(term) && !term.IsStopWord && !synonyms.Knows(term) && !Split(term).Any();

    /// <summary>Whether a word still being typed is likelier to become a longer word than to be a slip for another.</summary>
    private bool MayBecome(Term term, string other)
    {
        var longer = WordCompletion.Of(term, vocabulary);
        return longer.Count > 0 && !IsFarCommoner(other, longer.Max(vocabulary.DocumentsOfStem));
    }

    private bool IsFarCommoner(string word, int found) =>
        vocabulary.DocumentsOfStem(Stemmer.Stem(word)) >= FarCommoner * found;
}
