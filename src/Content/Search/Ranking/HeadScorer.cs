using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>Scores the short fields of documents against what is looked for.</summary>
internal sealed class HeadScorer(IReadOnlyList<Concept> concepts, IReadOnlyList<DocumentHead> heads, HeadSignatures signatures)
{
    private const int LongestTitle = 64;

    // Arrays, because a broad search scores thousands of documents.
    private readonly (Alternative[] Ways, float Weight)[] wanted = [.. concepts.Select(concept => (concept.Alternatives.ToArray(), concept.Weight))];

    private readonly int[] beginnings = [.. concepts.SelectMany(concept => concept.Alternatives, (_, way) => way.Hashes[0])];

    private readonly (int[] Words, float Weight)[] neighbours = [.. concepts.Zip(concepts.Skip(1), (one, next) => (
        (int[])[.. one.Alternatives[0].Hashes, .. next.Alternatives[0].Hashes],
        Math.Min(one.Weight, next.Weight)))];

    private readonly float meanWeight = concepts.Count == 0 ? 0 : concepts.Average(concept => concept.Weight);

    /// <summary>The score of a document by its place in the library, in the unit of the concepts' weights.</summary>
    public float Score(int document)
    {
        if (!MayHoldAny(document))
            return 0;
        var head = heads[document];
        var score = 0f;
        Span<bool> inTitle = stackalloc bool[Math.Min(head.Title.Length, LongestTitle)];
        foreach (var (ways, weight) in wanted)
            score += weight * Best(document, head, ways, inTitle);
        foreach (var (words, weight) in neighbours)
            score += IndexOf(head.Title, words) >= 0 ? RankingWeights.Neighbours * weight : 0;
        return score + (RankingWeights.TitleShare * Share(inTitle) * meanWeight);
    }

    private bool MayHoldAny(int document)
    {
        foreach (var beginning in beginnings)
        {
            if (signatures.MayHold(document, beginning))
                return true;
        }
        return false;
    }

    private float Best(int document, DocumentHead head, Alternative[] ways, Span<bool> inTitle)
    {
        var best = 0f;
        foreach (var way in ways)
        {
            if (!signatures.MayHold(document, way.Hashes[0]))
                continue;
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

    private static int IndexOf(int[] text, int[] phrase) =>
        phrase.Length == 1 ? Array.IndexOf(text, phrase[0]) : text.AsSpan().IndexOf(phrase);
}
