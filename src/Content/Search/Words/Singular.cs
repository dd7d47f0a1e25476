namespace ConsultHub.Content.Search.Words;

/// <summary>
/// A lighter reduction than the stem, for synonyms: it brings "parks" to "park" but leaves "parking" what it is.
/// </summary>
internal static class Singular
{
    public static string Of(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal))
            return word[..^3] + "y";
        return HasLongPlural(word) ? word[..^2] : word[..^1];
    }

    private static bool HasLongPlural(string word) =>
        word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal)
        || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal)
        || word.EndsWith("buses", StringComparison.Ordinal);
}
