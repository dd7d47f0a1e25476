namespace ConsultHub.Content.Diagnostics;

/// <summary>Finds the word that a writer most likely meant.</summary>
public static class NearMiss
{
    /// <summary>The most candidates that are looked at: where there are more, no slip can be told from a word that is meant.</summary>
    private const int MostCandidates = 2_000;

    /// <summary>The candidate nearest to <paramref name="written"/>, or null where none is near.</summary>
    /// <remarks>
    /// Near is an optimal string alignment distance (Damerau 1964, adjacent letters may change places) of at most a third of the
    /// word's length, and at least one.
    /// </remarks>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        var most = Math.Max(1, written.Length / 3);
        var nearest = candidates.Where(candidate => Math.Abs(candidate.Length - written.Length) <= most).Take(MostCandidates)
            .Select(candidate => (candidate, distance: Distance(Folded(written), Folded(candidate))))
            .OrderBy(pair => pair.distance)
            .FirstOrDefault((candidate: "", distance: int.MaxValue));
        return nearest.distance <= most ? nearest.candidate : null;
    }

    /// <summary>A sentence that offers the nearest candidate, or null where none is near.</summary>
    public static string? Question(string written, IEnumerable<string> candidates) =>
        Of(written, candidates) is { } meant ? $"Did you mean '{meant}'?" : null;

    private static string Folded(string word) => word.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static int Distance(string a, string b)
    {
        // A word this long is not a slip of the finger, and the table would be large.
        if (a.Length > 60 || b.Length > 60)
            return int.MaxValue;
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            table[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            table[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++)
                table[i, j] = Cheapest(table, a, b, i, j);
        return table[a.Length, b.Length];
    }

    private static int Cheapest(int[,] table, string a, string b, int i, int j)
    {
        var change = a[i - 1] == b[j - 1] ? 0 : 1;
        var best = Math.Min(Math.Min(table[i - 1, j] + 1, table[i, j - 1] + 1), table[i - 1, j - 1] + change);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, table[i - 2, j - 2] + 1) : best;
    }
}
