namespace ConsultHub.Content.Diagnostics;

/// <summary>Keeps the findings of a file to as many as a person could ever mend: a file may break one rule on each of its lines.</summary>
public static class MostFindings
{
    /// <summary>The most findings of one rule in one file that are listed.</summary>
    public const int Listed = 500;

    /// <summary>The first findings of each rule in each file in their order, and in the place of the next a word of how many more there are.</summary>
    public static IReadOnlyList<Diagnostic> Of(IReadOnlyList<Diagnostic> found)
    {
        if (found.Count <= Listed)
            return found;
        var counts = found.CountBy(KindOf).Where(pair => pair.Value > Listed).ToDictionary(pair => pair.Key, pair => new Rest(pair.Value));
        return counts.Count == 0 ? found : found.Select(finding => counts.TryGetValue(KindOf(finding), out var rest) ? rest.Next(finding) : finding).OfType<Diagnostic>().ToList();
    }

    private static (string Path, string Rule) KindOf(Diagnostic found) => (found.Place.Path, found.Rule);

    private sealed class Rest(int count)
    {
        private int seen;

        public Diagnostic? Next(Diagnostic found) => ++seen switch
        {
            <= Listed => found,
            Listed + 1 => found with { Message = $"The same is wrong in {count - Listed:N0} more places from here on.", Suggestion = "Put the first ones right, then check again.", Fix = null },
            _ => null,
        };
    }
}
