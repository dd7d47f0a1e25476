using ConsultHub.Content.Files;

namespace ConsultHub.Content.Search.Words;

/// <summary>
/// Words and names that are rightly spelt whether or not a text has them: the British list of SCOWL, whose licence stands
/// beside it. A text of a few dozen pages has few of the words that people know, and "coach" is no slip for "couch".
/// </summary>
internal static class EnglishWords
{
    private static readonly Lazy<HashSet<string>> All =
        new(() => EmbeddedText.Read("rightly-spelt.txt").Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether a folded word of four letters or more is one of them.</summary>
    public static bool Contains(string word) => All.Value.Contains(word);
}
