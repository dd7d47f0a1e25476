using System.Text.RegularExpressions;

namespace ConsultHub.Content.Search.Words;

/// <summary>Finds the acronyms that a text explains itself, as in "Bus Service Improvement Plan (BSIP)".</summary>
internal static partial class AcronymFinder
{
    private const int LongestExpansion = 10;

    private static readonly string[] SmallWords = ["and", "of", "the", "for", "in", "to", "a", "on", "with", "by"];

    /// <summary>The folded acronyms, each with the folded words that it stands for.</summary>
    public static IEnumerable<(string Short, string Long)> Find(params IReadOnlyList<string> texts) =>
        texts.SelectMany(FindIn).Distinct();

    private static IEnumerable<(string Short, string Long)> FindIn(string text)
    {
        foreach (Match bracket in Bracketed().Matches(text))
        {
            var acronym = Letters(text.AsSpan(bracket.Index + 1, bracket.Length - 2));
            var from = Math.Max(0, bracket.Index - 120);
            if (Expansion(Fold(text.AsSpan(from, bracket.Index - from)), acronym) is { } expansion)
                yield return (acronym, expansion);
        }
    }

    /// <summary>The shortest run of words before the bracket whose initials spell the acronym, small words aside.</summary>
    private static string? Expansion(List<string> before, string acronym)
    {
        for (var count = 2; count <= Math.Min(before.Count, LongestExpansion); count++)
        {
            var words = before.GetRange(before.Count - count, count);
            if (!SmallWords.Contains(words[0]) && Spells(words, acronym))
                return string.Join(' ', words);
        }
        return null;
    }

    /// <summary>Whether the initials of some words spell an acronym, with or without their small words.</summary>
    public static bool Spells(string words, string acronym) => Spells(Fold(words), Letters(acronym));

    private static bool Spells(List<string> words, string acronym) =>
        Initials(words) == acronym || Initials(words.Except(SmallWords)) == acronym;

    private static string Initials(IEnumerable<string> words) => string.Concat(words.Select(word => word[0]));

    private static string Letters(ReadOnlySpan<char> acronym)
    {
        var letters = acronym.ToString().Replace(".", "", StringComparison.Ordinal);
        if (letters.EndsWith('s') && letters.Length > 2)
            letters = letters[..^1];
        return letters.ToLowerInvariant();
    }

    private static List<string> Fold(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var reader = new WordReader(text);
        while (reader.Read())
            words.Add(reader.Word.ToString());
        return words;
    }

    [GeneratedRegex(@"\((?:[A-Z]\.?){2,8}s?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Bracketed();
}
