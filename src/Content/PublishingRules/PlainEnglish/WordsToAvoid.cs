using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A word for which there is a plainer one.</summary>
/// <param name="id">The rule's id.</param>
/// <param name="severity">How much it matters.</param>
/// <param name="plain">Whether it is about plain versions or about full texts.</param>
public sealed class WordsToAvoid(string id, Severity severity, bool plain) : TextRule(id, severity, "GOV.UK, A to Z; Strategy 2017, clear English")
{
    private static readonly IReadOnlyList<WordEntry> Words = WordTable.Read("words-to-avoid.csv");
    private static readonly Regex Any = new($@"(?<![\p{{L}}\p{{N}}@/.’'-])(?:{string.Join('|', Words.Select((word, i) => $"(?<w{i}>{word.Instead})"))})(?![\p{{L}}\p{{N}}@’'-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Compiled | RegexOptions.ExplicitCapture);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where text.IsPlain == plain && (passage.IsProse || passage.Kind is PassageKind.Heading or PassageKind.Cell)
        from match in Any.Matches(passage.Own)
        where !IsName(passage.Own, match)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' has a plainer word.", $"Write: {Instead(match)}.");

    // 'Robust Road' and 'the Empower project' are names.
    private static bool IsName(string text, Match match) =>
        char.IsUpper(match.Value[0]) && match.Index > 1 && text[match.Index - 1] == ' ' && text[match.Index - 2] is not ('.' or '!' or '?' or ':');

    private static string Instead(Match match)
    {
        for (var i = 0; i < Words.Count; i++)
            if (match.Groups[$"w{i}"].Success)
                return Words[i].Write;
        return "";
    }
}
