namespace ConsultHub.Content.Search.Words;

/// <summary>
/// How unlikely it is that one word was typed for another, as the cost of the slips between them (optimal string
/// alignment with weights). 1 is a slip of no particular kind; those that people make most cost less: two letters
/// changed about, a doubled letter typed once, a letter left out, one vowel for another, letters that sound alike.
/// </summary>
internal static class SlipCost
{
    private const int Longest = 32;
    private const float Swapped = 0.7f;
    private const float Doubled = 0.5f;
    private const float LeftOut = 0.85f;
    private const float PutIn = 1.1f;
    private const float SoundsAlike = 0.75f;
    private const float Other = 1.2f;

    private static readonly string[] Alike = ["aeiouy", "cksqx", "csz", "fpv", "gj", "mn", "dt", "bp", "vw"];

    /// <summary>The cost of what was typed, given what was meant; words longer than 31 letters are cut.</summary>
    public static float Of(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        typed = typed[..Math.Min(typed.Length, Longest - 1)];
        meant = meant[..Math.Min(meant.Length, Longest - 1)];
        Span<float> cost = stackalloc float[Longest * Longest];
        for (var row = 0; row <= typed.Length; row++)
        {
            for (var column = 0; column <= meant.Length; column++)
                cost[(row * Longest) + column] = row == 0 && column == 0 ? 0 : Least(cost, typed, meant, row, column);
        }
        return cost[(typed.Length * Longest) + meant.Length];
    }

    private static float Least(Span<float> cost, ReadOnlySpan<char> typed, ReadOnlySpan<char> meant, int row, int column)
    {
        var best = float.MaxValue;
        var here = (row * Longest) + column;
        if (column > 0)
            best = cost[here - 1] + (IsDouble(meant, column - 1) ? Doubled : LeftOut);
        if (row > 0)
            best = Math.Min(best, cost[here - Longest] + (IsDouble(typed, row - 1) ? Doubled : PutIn));
        if (row > 0 && column > 0)
            best = Math.Min(best, cost[here - Longest - 1] + ForOther(typed[row - 1], meant[column - 1]));
        if (row > 1 && column > 1 && typed[row - 1] == meant[column - 2] && typed[row - 2] == meant[column - 1])
            best = Math.Min(best, cost[here - (2 * Longest) - 2] + Swapped);
        return best;
    }

    private static bool IsDouble(ReadOnlySpan<char> word, int index) => index > 0 && word[index] == word[index - 1];

    private static float ForOther(char typed, char meant)
    {
        if (typed == meant)
            return 0;
        foreach (var letters in Alike)
        {
            if (letters.Contains(typed, StringComparison.Ordinal) && letters.Contains(meant, StringComparison.Ordinal))
                return SoundsAlike;
        }
        return Other;
    }
}
