namespace ConsultHub.Content.Diagnostics;

/// <summary>Finds the word that a writer most likely meant.</summary>
public static class NearMiss
{
    /// <summary>The most candidates that are looked at: where there are more, no slip can be told from a word that is meant.</summary>
    private const int MostCandidates = 2_000;

    /// <summary>The candidate nearest to <paramref name="written"/>, or null where none is near.</summary>
    /// <remarks>Near is a distance of at most a third of the word's length, and at least one.</remarks>
    public static string? Of(string written, IEnumerable<string> candidates)
    {
        var most = Math.Max(1, written.Length / 3);
        var folded = Folded(written);
        var nearest = candidates.Where(candidate => Math.Abs(candidate.Length - written.Length) <= most).Take(MostCandidates)
            .Select(candidate => (candidate, distance: EditDistance.Between(folded, Folded(candidate), most)))
            .OrderBy(pair => pair.distance)
            .FirstOrDefault((candidate: "", distance: int.MaxValue));
        return nearest.distance <= most ? nearest.candidate : null;
    }

    /// <summary>A sentence that offers the nearest candidate, or null where none is near.</summary>
    public static string? Question(string written, IEnumerable<string> candidates) =>
        Of(written, candidates) is { } meant ? $"Did you mean '{meant}'?" : null;

    private static string Folded(string word) => word.ToLowerInvariant().Replace('_', '-').Replace(' ', '-');
}
