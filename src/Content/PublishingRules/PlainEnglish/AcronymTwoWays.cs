using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>An acronym that is written out in one way here and in another in the glossary.</summary>
public sealed partial class AcronymTwoWays() : TextRule("acronym-two-ways", Severity.Warning, "Shaping places, glossary")
{
    private const int LongestForm = 100;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var first = text.Library.Acronyms.Meanings.ToDictionary(StringComparer.Ordinal);
        foreach (var passage in text.Passages)
            foreach (Match match in Explained().Matches(passage.Text))
                if (LongForm(passage.Text, match) is { } written && !first.TryAdd(match.Groups["short"].Value, written) && Differs(first[match.Groups["short"].Value], written))
                    yield return Found(passage.PlaceAt(match.Index), $"'{match.Groups["short"].Value}' is '{written}' here and '{first[match.Groups["short"].Value]}' elsewhere.", "Use one of the two throughout.");
    }

    // The last words before the bracket whose first letters are those of the acronym.
    private static string? LongForm(string text, Match match)
    {
        var acronym = match.Groups["short"].Value;
        var words = text[Math.Max(0, match.Index - LongestForm)..match.Index].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var take = acronym.Length; take <= Math.Min(words.Length, acronym.Length + 3); take++)
        {
            var initials = string.Concat(words[^take..].Where(word => !Small().IsMatch(word)).Select(word => char.ToUpperInvariant(word[0])));
            if (initials.Equals(acronym, StringComparison.OrdinalIgnoreCase) && !Small().IsMatch(words[^take]))
                return string.Join(' ', words[^take..]);
        }

        return null;
    }

    private static bool Differs(string a, string b) => Letters(a) != Letters(b);

    // 'Boards' and 'Board's' are the same name.
    private static string Letters(string text) =>
        string.Concat(text.ToLowerInvariant().Split(' ').Select(word => string.Concat(word.Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal).Where(char.IsLetter)).TrimEnd('s')));

    [GeneratedRegex(@"(?<= )\((?<short>\p{Lu}{2,6})\)")]
    private static partial Regex Explained();

    [GeneratedRegex("^(?:of|the|and|for|in|on|to|a|an)$", RegexOptions.IgnoreCase)]
    private static partial Regex Small();
}
