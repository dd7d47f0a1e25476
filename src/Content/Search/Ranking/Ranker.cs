using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>Puts candidates in order: all by the full-text score, the best of them again by a closer look.</summary>
internal sealed class Ranker(QueryPlan plan, IReadOnlyList<DocumentHead> heads, HeadSignatures signatures, Timeliness timeliness, DateTimeOffset now)
{
    /// <summary>How many get the closer look: some pages of answers.</summary>
    private const int CloseLook = 300;

    /// <summary>Allows for rounding.</summary>
    private const float AlmostAll = 0.999f;

    private static readonly Comparer<SearchHit> BestFirst = Comparer<SearchHit>.Create((one, other) =>
        one.Score == other.Score ? one.Document.CompareTo(other.Document) : other.Score.CompareTo(one.Score));

    private readonly HeadScorer headScorer = new(plan.Concepts, heads, signatures);
    private readonly long seconds = now.ToUnixTimeSeconds();
    private readonly float total = Math.Max(plan.Concepts.Sum(concept => concept.Weight), 1e-6f);
    private readonly float allBonus = RankingWeights.All * MathF.Pow(2f / Math.Max(2, plan.Concepts.Count), RankingWeights.AllFall);

    /// <summary>The hits, best first.</summary>
    public SearchHit[] Rank(CandidateFinder finder)
    {
        var candidates = finder.Find();
        var scores = candidates.Sort(finder.IsBroad
            ? document => -BroadScore(document, candidates[document]) * Timely(document)
            : document => -FirstScore(candidates[document]) * Timely(document));
        var order = candidates.Documents;
        if (finder.IsBroad)
            finder.ReadTexts(order[..Math.Min(CloseLook, order.Length)].ToArray());
        var hits = new SearchHit[order.Length];
        for (var index = 0; index < order.Length; index++)
            hits[index] = new(
                order[index], index < CloseLook ? 1 + CloseScore(order[index], candidates) : -scores[index] / (1 - scores[index]), !plan.HasUnknown && HasAll(candidates[order[index]]));
        Array.Sort(hits, 0, Math.Min(CloseLook, hits.Length), BestFirst);
        return hits;
    }

    // Of those that speak of it in their text alone, the recent ones come first.
    private float BroadScore(int document, in CandidateScore candidate) =>
        ((RankingWeights.Text * total) + headScorer.Score(document)) * Coverage(Share(candidate));

    private float FirstScore(in CandidateScore candidate) => candidate.Text * Coverage(Share(candidate));

    private float CloseScore(int document, Candidates candidates)
    {
        ref readonly var candidate = ref candidates[document];
        var share = Share(candidate);
        var score = ((RankingWeights.Text * candidate.Text) + headScorer.Score(document)) * Coverage(share);
        if (HasAll(candidate))
            score += allBonus * total * share;
        return score * Timely(document);
    }

    private bool HasAll(in CandidateScore candidate) => Share(candidate) > AlmostAll || candidate.Concepts == plan.Concepts.Count;

    private float Timely(int document) => timeliness.Of(document, seconds);

    private float Share(in CandidateScore candidate) => Math.Min(1, candidate.Covered / total);

    private static float Coverage(float share) => share == 1 ? 1 : MathF.Pow(share, RankingWeights.Coverage);
}
