using ConsultHub.Content.Search.Storage;

namespace ConsultHub.Content.Search.Ranking;

/// <summary>The documents that may be answers, with what is known of each before the fine ranking.</summary>
internal sealed class Candidates(int documents)
{
    /// <summary>The most that one concept can score in BM25 with k1 = 1.2 is its weight times k1 + 1.</summary>
    private const float HighestShare = 2.2f;

    private readonly int[] order = new int[documents];
    private readonly float[] text = new float[documents];
    private readonly float[] covered = new float[documents];
    private readonly int[] concepts = new int[documents];
    private readonly int[] lastConcept = new int[documents];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Documents => order.AsSpan(0, Count);

    /// <summary>The score of the full-text query.</summary>
    public float Text(int document) => text[document];

    /// <summary>The summed weight of the concepts that it holds.</summary>
    public float Covered(int document) => covered[document];

    /// <summary>In how many rounds of <see cref="Add"/> it was found: of how many concepts it speaks.</summary>
    public int Concepts(int document) => concepts[document];

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
            if (document < 0 || lastConcept[document] == concept)
                continue;
            if (lastConcept[document] == 0)
                order[Count++] = document;
            lastConcept[document] = concept;
            concepts[document]++;
            text[document] += Math.Min(matches.Scores[index], highest);
            covered[document] += weight;
        }
    }

    /// <summary>Takes in every document.</summary>
    public void AddAll()
    {
        for (var document = 0; document < order.Length; document++)
            order[Count++] = document;
    }

    /// <summary>Keeps only those that are among the matches.</summary>
    public void Keep(MatchList matches, ReadOnlySpan<int> documentOf) => Filter(matches, documentOf, keep: true);

    /// <summary>Drops those that are among the matches.</summary>
    public void Drop(MatchList matches, ReadOnlySpan<int> documentOf) => Filter(matches, documentOf, keep: false);

    private void Filter(MatchList matches, ReadOnlySpan<int> documentOf, bool keep)
    {
        var marked = new bool[order.Length];
        foreach (var row in matches.Rows)
        {
            if (row < documentOf.Length && documentOf[row] >= 0)
                marked[documentOf[row]] = true;
        }
        var kept = 0;
        for (var index = 0; index < Count; index++)
        {
            if (marked[order[index]] == keep)
                order[kept++] = order[index];
        }
        Count = kept;
    }
}
