namespace ConsultHub.Content.Diagnostics;

/// <summary>
/// The Damerau-Levenshtein distance in its restricted form (optimal string alignment): how many letters must be put
/// in, left out, changed or swapped with their neighbour to turn one word into another.
/// </summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance, or <paramref name="limit"/> + 1 where it is greater than the limit.</summary>
    public static int Between(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int limit)
    {
        if (Math.Abs(one.Length - other.Length) > limit || other.Length >= Longest)
            return limit + 1;
        Span<int> rows = stackalloc int[3 * Longest];
        var before = rows[..Longest];
        var last = rows[Longest..(2 * Longest)];
        var current = rows[(2 * Longest)..];
        for (var column = 0; column <= other.Length; column++)
            last[column] = column;
        for (var row = 1; row <= one.Length; row++)
        {
            if (Fill(one, other, row, before, last, current) > limit)
                return limit + 1;
            var free = before;
            before = last;
            last = current;
            current = free;
        }
        return Math.Min(last[other.Length], limit + 1);
    }

    /// <summary>Fills one row of the table; returns its least value.</summary>
    private static int Fill(ReadOnlySpan<char> one, ReadOnlySpan<char> other, int row, Span<int> before, Span<int> last, Span<int> current)
    {
        current[0] = row;
        var least = row;
        for (var column = 1; column <= other.Length; column++)
        {
            var change = last[column - 1] + (one[row - 1] == other[column - 1] ? 0 : 1);
            var best = Math.Min(change, Math.Min(last[column], current[column - 1]) + 1);
            if (row > 1 && column > 1 && one[row - 1] == other[column - 2] && one[row - 2] == other[column - 1])
                best = Math.Min(best, before[column - 2] + 1);
            current[column] = best;
            least = Math.Min(least, best);
        }
        return least;
    }
}
