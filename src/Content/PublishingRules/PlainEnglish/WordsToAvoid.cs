using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A word for which there is a plainer one.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="severity">How much it matters.</param>
/// <param name="plain">Whether it is about plain versions or about full texts.</param>
public sealed class WordsToAvoid(string id, Severity severity, bool plain) : TextRule(id, severity, "GOV.UK, A to Z; Strategy 2017, clear English")
{
    private static readonly ILookup<string, Plainer> Words = WordTable.Read("words-to-avoid.csv")
        .Select(entry => new Plainer(Form(entry.Instead), entry.Write)).ToLookup(plainer => KeyOf(plainer.Form.ToString()[2..]), StringComparer.Ordinal);

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
            var best = Candidates(text, at).Select(plainer => (Found: plainer.Form.Match(text, at), plainer.Write))
                .Where(pair => pair.Found.Success).OrderByDescending(pair => pair.Found.Length).FirstOrDefault();
            if (best.Found is null)
                continue;
            yield return best;
            at += best.Found.Length - 1;
        }
    }

    private static IEnumerable<Plainer> Candidates(string text, int at)
    {
        var first = char.ToLowerInvariant(text[at]).ToString();
        return at + 1 < text.Length ? Words[first + char.ToLowerInvariant(text[at + 1])].Concat(Words[first]) : [];
    }

    private static bool IsWithinWord(char before) => char.IsLetterOrDigit(before) || before is '@' or '/' or '.' or '’' or '\'' or '-';

    private static Regex Form(string pattern) =>
        new($@"\G{pattern}(?![\p{{L}}\p{{N}}@’'-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    private static string KeyOf(string pattern) => char.IsLetter(pattern[1]) || pattern[1] == ' ' ? pattern[..2] : pattern[..1];

    // 'Robust Road' and 'the Empower project' are names.
    private static bool IsName(string text, Match match) =>
        char.IsUpper(match.Value[0]) && match.Index > 1 && text[match.Index - 1] == ' ' && text[match.Index - 2] is not ('.' or '!' or '?' or ':');

    private sealed record Plainer(Regex Form, string Write);
}
