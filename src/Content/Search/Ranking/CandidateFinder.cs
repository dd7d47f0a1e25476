using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Storage;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>Asks the index for the documents that hold all that was asked for and, where those are few, some of it.</summary>
internal static class CandidateFinder
{
    /// <summary>With so many that hold everything, nobody looks at those that hold less.</summary>
    private const int Enough = 50;

    /// <summary>Fills the candidates, which must be empty.</summary>
    public static Candidates Find(IndexReader reader, QueryPlan plan, int[] documentOfRow, Candidates candidates)
    {
        if (plan.Concepts.Count == 0)
            return AddPlain(reader, plan, documentOfRow, candidates);
        var total = plan.Concepts.Sum(concept => concept.Weight);
        var all = reader.MatchStems(FullTextExpression.All(plan.Concepts));
        if (all.Count >= Enough && plan.Concepts.Count > 1)
            candidates.Add(all, documentOfRow, 1, total);
        else
            AddEach(reader, plan, documentOfRow, candidates);
        return Restrict(reader, plan, documentOfRow, candidates);
    }

    private static void AddEach(IndexReader reader, QueryPlan plan, int[] documentOfRow, Candidates candidates)
    {
        for (var number = 1; number <= plan.Concepts.Count; number++)
        {
            var concept = plan.Concepts[number - 1];
            foreach (var ways in concept.Alternatives.GroupBy(way => way.Quality).OrderByDescending(ways => ways.Key))
            {
                var matches = reader.MatchStems(FullTextExpression.Any(ways.Select(way => way.Stems)));
                candidates.Add(matches, documentOfRow, number, concept.Weight * ways.Key);
            }
        }
    }

    /// <summary>A query of exclusions alone is answered with everything else; one of small words with where they stand.</summary>
    private static Candidates AddPlain(IndexReader reader, QueryPlan plan, int[] documentOfRow, Candidates candidates)
    {
        if (plan.Phrases.Count == 0 && plan.Excluded.Count > 0)
            candidates.AddAll();
        foreach (var phrase in plan.Phrases.Take(1))
            candidates.Add(reader.MatchWords(FullTextExpression.Phrase(phrase)), documentOfRow, 1, 1);
        return Restrict(reader, plan, documentOfRow, candidates);
    }

    private static Candidates Restrict(IndexReader reader, QueryPlan plan, int[] documentOfRow, Candidates candidates)
    {
        foreach (var phrase in plan.Phrases)
            candidates.Keep(reader.MatchWords(FullTextExpression.Phrase(phrase)), documentOfRow);
        foreach (var excluded in plan.Excluded)
            candidates.Drop(reader.MatchStems(FullTextExpression.Phrase(excluded)), documentOfRow);
        return candidates;
    }
}
