using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>Scores the short fields of a document against a plan.</summary>
internal static class HeadScorer
{
    /// <summary>The score, in the unit of the concepts' weights.</summary>
    public static float Score(DocumentHead head, QueryPlan plan)
    {
        var score = 0f;
        Span<bool> inTitle = stackalloc bool[Math.Min(head.Title.Length, 64)];
        foreach (var concept in plan.Concepts)
            score += concept.Weight * Best(head, concept, inTitle);
        score += RankingWeights.Neighbours * NeighboursIn(head.Title, plan.Concepts);
        return score + (RankingWeights.TitleShare * Share(inTitle) * MeanWeight(plan.Concepts));
    }

    private static float Best(DocumentHead head, Concept concept, Span<bool> inTitle)
    {
        var best = 0f;
        foreach (var way in concept.Alternatives)
        {
            var found = 0f;
            if (IndexOf(head.Title, way.Hashes) is >= 0 and var place)
            {
                found = RankingWeights.Title + (IsVeryWord(head, way, place) ? RankingWeights.ExactWord : 0);
                Mark(inTitle, place, way.Hashes.Length);
            }
            if (IndexOf(head.Summary, way.Hashes) >= 0)
                found += RankingWeights.Summary;
            if (IndexOf(head.Labels, way.Hashes) >= 0)
                found += RankingWeights.Labels;
            best = Math.Max(best, way.Quality * found);
        }
        return best;
    }

    private static bool IsVeryWord(DocumentHead head, Alternative way, int place) =>
        way.Word is { } word && head.TitleWords.AsSpan(place).Contains(word.WordHash);

    private static void Mark(Span<bool> marks, int from, int count)
    {
        for (var index = from; index < Math.Min(from + count, marks.Length); index++)
            marks[index] = true;
    }

    private static float Share(Span<bool> marks) => marks.Length == 0 ? 0 : (float)marks.Count(true) / marks.Length;

    private static float MeanWeight(IReadOnlyList<Concept> concepts) => concepts.Count == 0 ? 0 : concepts.Average(concept => concept.Weight);

    private static float NeighboursIn(int[] title, IReadOnlyList<Concept> concepts)
    {
        var score = 0f;
        for (var index = 1; index < concepts.Count; index++)
        {
            int[] pair = [.. concepts[index - 1].Alternatives[0].Hashes, .. concepts[index].Alternatives[0].Hashes];
            if (IndexOf(title, pair) >= 0)
                score += Math.Min(concepts[index - 1].Weight, concepts[index].Weight);
        }
        return score;
    }

    private static int IndexOf(int[] text, int[] phrase) =>
        phrase.Length == 1 ? Array.IndexOf(text, phrase[0]) : text.AsSpan().IndexOf(phrase);
}
