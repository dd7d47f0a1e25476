using ConsultHub.Content.Search.Storage;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>The documents that may be answers. Made for a library once and cleared after each query.</summary>
internal sealed class Candidates(int documents)
{
    /// <summary>The most that one concept can score in BM25 with k1 = 1.2 is its weight times k1 + 1.</summary>
    private const float HighestShare = 2.2f;

    private readonly CandidateScore[] scores = new CandidateScore[documents];

    /// <summary>The candidates, and after them those that were dropped.</summary>
    private readonly int[] order = new int[documents];
    private readonly float[] keys = new float[documents];
    private int touched;

    public int Count { get; private set; }

    public ReadOnlySpan<int> Documents => order.AsSpan(0, Count);

    /// <summary>What is known of a candidate.</summary>
    public ref readonly CandidateScore this[int document] => ref scores[document];

    /// <summary>Takes in the matches of a concept; those that it has already been given for are left as they are.</summary>
    /// <param name="matches">The rows with their scores.</param>
    /// <param name="documentOf">The document of each row, -1 for a row of another library.</param>
    /// <param name="concept">The number of the concept, from 1.</param>
    /// <param name="weight">Its weight, less where the match only means about the same.</param>
    public void Add(MatchList matches, ReadOnlySpan<int> documentOf, int concept, float weight)
    {
        var highest = HighestShare * weight;
        for (var index = 0; index < matches.Count; index++)
        {
            var row = matches.Rows[index];
            var document = row < documentOf.Length ? documentOf[row] : -1;
            if (document < 0 || scores[document].LastConcept == concept)
                continue;
            ref var score = ref scores[document];
            if (score.LastConcept == 0)
                Take(document);
            score.LastConcept = concept;
            score.Concepts++;
            score.Text += Math.Min(matches.Scores[index], highest);
            score.Covered += weight;
        }
    }

    /// <summary>Gives candidates that have no score of the full text theirs; those that have one keep it.</summary>
    /// <param name="matches">The rows with their scores.</param>
    /// <param name="documentOf">The document of each row.</param>
    /// <param name="weight">The weight with which they were taken in.</param>
    public void AddText(MatchList matches, ReadOnlySpan<int> documentOf, float weight)
    {
        for (var index = 0; index < matches.Count; index++)
        {
            ref var score = ref scores[documentOf[matches.Rows[index]]];
            if (score.Text == 0)
                score.Text = Math.Min(matches.Scores[index], HighestShare * weight);
        }
    }

    /// <summary>Takes in every document as one that covers this weight.</summary>
    public void AddAll(float weight)
    {
        for (var document = 0; document < order.Length; document++)
        {
            Take(document);
            scores[document].Covered = weight;
        }
    }

    /// <summary>Keeps only those that are among the matches.</summary>
    public void Keep(MatchList matches, ReadOnlySpan<int> documentOf) => Filter(matches, documentOf, keep: true);

    /// <summary>Drops those that are among the matches.</summary>
    public void Drop(MatchList matches, ReadOnlySpan<int> documentOf) => Filter(matches, documentOf, keep: false);

    /// <summary>Keeps only those that cover at least this share of what the best one covers.</summary>
    public void KeepCovering(float share)
    {
        var most = 0f;
        foreach (var document in Documents)
            most = Math.Max(most, scores[document].Covered);
        Keep(document => scores[document].Covered >= share * most);
    }

    /// <summary>Keeps only those for which this holds; asks once for each.</summary>
    public void Keep(Predicate<int> isKept)
    {
        var kept = 0;
        for (var index = 0; index < Count; index++)
        {
            if (!isKept(order[index]))
                continue;
            (order[kept], order[index]) = (order[index], order[kept]);
            kept++;
        }
        Count = kept;
    }

    /// <summary>Puts the candidates in the order of a key, the least first; returns the keys in that order, valid until the next call.</summary>
    public ReadOnlySpan<float> Sort(Func<int, float> key)
    {
        for (var index = 0; index < Count; index++)
            keys[index] = key(order[index]);
        Array.Sort(keys, order, 0, Count);
        return keys.AsSpan(0, Count);
    }

    /// <summary>Makes it as if new, at the cost of what it held alone.</summary>
    public void Clear()
    {
        foreach (var document in order.AsSpan(0, touched))
            scores[document] = default;
        Count = touched = 0;
    }

    private void Take(int document)
    {
        order[Count++] = document;
        touched = Count;
    }

    private void Filter(MatchList matches, ReadOnlySpan<int> documentOf, bool keep)
    {
        var marked = new bool[order.Length];
        foreach (var row in matches.Rows)
        {
            if (row < documentOf.Length && documentOf[row] >= 0)
                marked[documentOf[row]] = true;
        }
        Keep(document => marked[document] == keep);
    }
}
