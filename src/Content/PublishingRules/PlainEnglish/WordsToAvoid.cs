using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A word for which there is a plainer one.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="severity">How much it matters.</param>
/// <param name="plain">Whether it is about plain versions or about full texts.</param>
public sealed class WordsToAvoid(string id, Severity severity, bool plain) : TextRule(id, severity, "GOV.UK, A to Z; Strategy 2017, clear English")
{
    private static readonly Dictionary<int, Group> Groups = WordTable.Read("words-to-avoid.csv")
        .GroupBy(entry => KeyOf(entry.Instead)).ToDictionary(group => group.Key, group => new Group(group.ToList()));

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where text.IsPlain == plain && (passage.IsProse || passage.Kind is PassageKind.Heading or PassageKind.Cell)
        from match in Matches(passage.Own)
        where !IsName(passage.Own, match.Found)
        select Found(passage.PlaceAt(match.Found.Index), $"'{match.Found.Value}' has a plainer word.", $"Write: {match.Write}.");

    // Each word is looked up by its first letters: one expression of all the words would try each of them at every letter.
    private static IEnumerable<(Match Found, string Write)> Matches(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsLetter(text[at]) || at > 0 && IsWithinWord(text[at - 1]))
                continue;
            if (PlainerAt(text, at) is not { } best)
                continue;
            yield return best;
            at += best.Found.Length - 1;
        }
    }

    private static (Match Found, string Write)? PlainerAt(string text, int at)
    {
        var (first, second) = (char.ToLowerInvariant(text[at]), at + 1 < text.Length ? char.ToLowerInvariant(text[at + 1]) : ' ');
        return Groups.GetValueOrDefault(Key(first, second))?.At(text, at) ?? Groups.GetValueOrDefault(Key(first, '\0'))?.At(text, at);
    }

    private static bool IsWithinWord(char before) => char.IsLetterOrDigit(before) || before is '@' or '/' or '.' or '’' or '\'' or '-';

    private static Regex Form(string pattern) =>
        new($@"\G(?:{pattern})(?![\p{{L}}\p{{N}}@’'-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    // The second letter counts where the pattern has one, and not a choice.
    private static int KeyOf(string pattern) => Key(pattern[0], char.IsLetter(pattern[1]) || pattern[1] == ' ' ? pattern[1] : '\0');

    private static int Key(char first, char second) => (first << 16) + second;

    // 'Robust Road' and 'the Empower project' are names.
    private static bool IsName(string text, Match match) =>
        char.IsUpper(match.Value[0]) && match.Index > 1 && text[match.Index - 1] == ' ' && text[match.Index - 2] is not ('.' or '!' or '?' or ':');

    /// <summary>The words that start with the same letters, which are first looked for all at once.</summary>
    private sealed class Group(IReadOnlyList<WordEntry> entries)
    {
        private readonly Regex any = Form(string.Join('|', entries.Select(entry => entry.Instead)));
        private readonly (Regex Form, string Write)[] each = entries.Select(entry => (Form(entry.Instead), entry.Write)).ToArray();

        public (Match Found, string Write)? At(string text, int at) => !any.IsMatch(text, at) ? null : each
            .Select(word => (Found: word.Form.Match(text, at), word.Write)).Where(pair => pair.Found.Success).MaxBy(pair => pair.Found.Length);
    }
}
