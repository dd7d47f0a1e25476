namespace ConsultHub.Content.Search.Storage;

/// <summary>The rows that a full-text query found, each with its score (higher is better), in no order.</summary>
internal sealed class MatchList
{
    private int[] rows = new int[256];
    private float[] scores = new float[256];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Rows => rows.AsSpan(0, Count);

    public ReadOnlySpan<float> Scores => scores.AsSpan(0, Count);

    /// <summary>Empties it; its room stays.</summary>
    public void Clear() => Count = 0;

    /// <exception cref="IndexDamagedException">No document has had such a row.</exception>
    public void Add(int row, float score)
    {
        if (row <= 0)
            throw new IndexDamagedException("The full-text table holds a row with a number that no row was given.");
        if (Count == rows.Length)
        {
            Array.Resize(ref rows, 2 * Count);
            Array.Resize(ref scores, 2 * Count);
        }
        rows[Count] = row;
        scores[Count++] = score;
    }
}
