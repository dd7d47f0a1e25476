using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>Puts candidates in order: all by the full-text score, the best of them again by a closer look.</summary>
internal static class Ranker
{
    /// <summary>How many get the closer look: some pages of answers.</summary>
    private const int CloseLook = 400;

    /// <summary>Allows for rounding.</summary>
    private const float AlmostAll = 0.999f;

    public static SearchHit[] Rank(
        Candidates candidates, QueryPlan plan, IReadOnlyList<DocumentHead> heads, IReadOnlyList<SearchDocument> documents, DateTimeOffset now)
    {
        var total = Math.Max(plan.Concepts.Sum(concept => concept.Weight), 1e-6f);
        var order = candidates.Documents.ToArray();
        var scores = new float[order.Length];
        for (var index = 0; index < order.Length; index++)
            scores[index] = -FirstScore(candidates, order[index], total);
        Array.Sort(scores, order);
        var hits = new SearchHit[order.Length];
        for (var index = 0; index < order.Length; index++)
            hits[index] = new(order[index], index < CloseLook ? 1 + Close(order[index]) : -scores[index] / (1 - scores[index]));
        Array.Sort(hits, 0, Math.Min(CloseLook, hits.Length), ByScore);
        return hits;

        float Close(int document) =>
            CloseScore(candidates, document, plan, heads[document], total) * (1 + (RankingWeights.Recent * Timeliness.Of(documents[document], now)));
    }

    private static readonly Comparer<SearchHit> ByScore = Comparer<SearchHit>.Create((one, other) =>
        one.Score == other.Score ? one.Document.CompareTo(other.Document) : other.Score.CompareTo(one.Score));

    private static float FirstScore(Candidates candidates, int document, float total) =>
        candidates.Text(document) * MathF.Pow(Math.Min(1, candidates.Covered(document) / total), RankingWeights.Coverage);

    private static float CloseScore(Candidates candidates, int document, QueryPlan plan, DocumentHead head, float total)
    {
        var share = Math.Min(1, candidates.Covered(document) / total);
        var score = (RankingWeights.Text * candidates.Text(document)) + HeadScorer.Score(head, plan);
        var bonus = share > AlmostAll || candidates.Concepts(document) == plan.Concepts.Count ? AllBonus(plan.Concepts.Count) * total * share : 0;
        return (score * MathF.Pow(share, RankingWeights.Coverage)) + bonus;
    }

    private static float AllBonus(int concepts) =>
        RankingWeights.All * MathF.Pow(2f / Math.Max(2, concepts), RankingWeights.AllFall);
}
