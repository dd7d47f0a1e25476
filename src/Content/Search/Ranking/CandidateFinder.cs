using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Snippets;
using ConsultHub.Content.Search.Storage;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>Asks the index for the documents that hold all that was asked for and, where those are few, some of it.</summary>
/// <param name="reader">Reads the index.</param>
/// <param name="plan">What to look for.</param>
/// <param name="rows">The row of each document.</param>
/// <param name="documentOfRow">The document of each row, -1 for a row of another library.</param>
/// <param name="candidates">Empty; is filled.</param>
/// <param name="textsOf">The texts of a document, the shortest first.</param>
internal sealed class CandidateFinder(
    IndexReader reader, QueryPlan plan, int[] rows, int[] documentOfRow, Candidates candidates, Func<int, IEnumerable<ReadOnlyMemory<char>>> textsOf)
{
    /// <summary>With so many that hold everything, nobody looks at those that hold less, nor closely at how each says it.</summary>
    private const int Enough = 100;

    /// <summary>Those that hold less than this share of what the best one holds, by weight, are no answers.</summary>
    private const float LeastShare = 0.25f;

    /// <summary>Where so many speak of the one thing asked for, how often each says it is worked out for the best of them alone.</summary>
    private const int Broad = 1000;

    /// <summary>A concept this much less telling than the most telling one brings in no documents by itself.</summary>
    private const float FaintShare = 0.2f;

    /// <summary>Whether the candidates are without a score of the full text until it is asked for.</summary>
    public bool IsBroad { get; } = plan.Concepts is [{ Documents: > Broad }];

    /// <summary>Fills the candidates.</summary>
    public Candidates Find()
    {
        if (plan.Concepts.Count == 0)
            AddPlain();
        else if (plan.Concepts.Count == 1)
            AddWays(1);
        else
            AddAllOrSome();
        Restrict();
        return candidates;
    }

    /// <summary>Works the score of the full text out for some of the candidates of a broad search.</summary>
    /// <param name="documents">Which.</param>
    public void ReadTexts(IReadOnlyList<int> documents)
    {
        var among = documents.Select(document => rows[document]).ToList();
        foreach (var (expression, weight) in Ways(plan.Concepts[0]))
            candidates.AddText(reader.MatchStems(expression, among), documentOfRow, weight);
    }

    private void AddAllOrSome()
    {
        var all = reader.MatchStems(FullTextExpression.All(plan.Concepts));
        if (all.Count >= Enough)
        {
            candidates.Add(all, documentOfRow, 1, plan.Concepts.Sum(concept => concept.Weight));
            return;
        }
        // The faint ones first: what they are given is valid until the index is asked again.
        var numbers = Enumerable.Range(1, plan.Concepts.Count).ToLookup(IsFaint);
        foreach (var number in numbers[true])
            candidates.Add(all, documentOfRow, number, plan.Concepts[number - 1].Weight);
        foreach (var number in numbers[false])
            AddWays(number);
        candidates.KeepCovering(LeastShare);
    }

    private bool IsFaint(int number) =>
        plan.Concepts[number - 1].Weight < FaintShare * plan.Concepts.Max(concept => concept.Weight);

    /// <summary>Adds what speaks of one concept, in the best ways to say it first.</summary>
    private void AddWays(int number)
    {
        foreach (var (expression, weight) in Ways(plan.Concepts[number - 1]))
            candidates.Add(IsBroad ? reader.MatchRows(expression) : reader.MatchStems(expression), documentOfRow, number, weight);
    }

    private static IEnumerable<(string Expression, float Weight)> Ways(Concept concept) =>
        from way in concept.Alternatives
        group way.Stems by way.Quality into ways
        orderby ways.Key descending
        select (FullTextExpression.Any(ways), concept.Weight * ways.Key);

    /// <summary>A query of exclusions alone is answered with everything else; one of small words with where they stand.</summary>
    private void AddPlain()
    {
        if (plan.Phrases.Count > 0 || plan.Excluded.Count > 0)
            candidates.AddAll(plan.Phrases.Count > 0 ? 1 : 0);
    }

    private void Restrict()
    {
        foreach (var phrase in plan.Phrases)
            KeepPhrase(phrase);
        foreach (var excluded in plan.Excluded)
            candidates.Drop(reader.MatchStems(FullTextExpression.Phrase(excluded)), documentOfRow);
    }

    /// <summary>Keeps what holds the words in this form and order: the stems tell where that may be, the texts where it is.</summary>
    private void KeepPhrase(string[] phrase)
    {
        string[] stems = [.. phrase.Select(TermCache.Make).Where(term => !term.IsStopWord).Select(term => term.Stem)];
        if (stems.Length > 0)
            candidates.Keep(reader.MatchStems(FullTextExpression.Phrase(stems)), documentOfRow);
        var finder = new MatchFinder([WantedPhrase.Exactly(phrase)]);
        candidates.Keep(document => textsOf(document).Any(text => finder.Find(text.Span, 1).Count > 0));
    }
}
