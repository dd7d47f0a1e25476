using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>Words in capitals for emphasis, which are slow to read and may be spelt out.</summary>
public sealed partial class Capitals() : TextRule("capitals", Severity.Warning, "UKAAF; GOV.UK, How users read")
{
    /// <summary>Short words that make a sentence of a run of capitals, and are no acronyms.</summary>
    private static readonly HashSet<string> Sentence = ["WE", "ARE", "YOU", "YOUR", "OUR", "THE", "IS", "HOW", "WHAT", "WHEN", "WHY", "NOT", "THIS", "WILL", "CAN", "HAVE"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is not PassageKind.Quotation
        from match in Spans(passage)
        where !IsAcronyms(match.Value, text)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' is in capitals.", Right(passage, match));

    private static string Right(Passage passage, Match match)
    {
        var small = match.Value.ToLowerInvariant();
        var startsSentence = passage.Sentences.Any(sentence => sentence.Start == match.Index);
        return $"Write '{(startsSentence ? char.ToUpperInvariant(small[0]) + small[1..] : small)}'; only names keep their first capital.";
    }

    /// <summary>What is in capitals in a passage.</summary>
    internal static IReadOnlyList<Match> Spans(Passage passage) => HasTwoInARow(passage.Text) ? Loud().Matches(passage.Own).ToList() : [];

    // A quick look before the slow one.
    private static bool HasTwoInARow(string text)
    {
        for (var i = 1; i < text.Length; i++)
            if (char.IsUpper(text[i]) && char.IsUpper(text[i - 1]))
                return true;
        return false;
    }

    private static bool IsAcronyms(string words, CheckedText text) =>
        words.Contains(' ', StringComparison.Ordinal) && !words.Split(' ').Any(Sentence.Contains) && words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => word.Length > 3 && !text.Library.Acronyms.Knows(word)) < 2;

    [GeneratedRegex(@"(?<![\p{L}\p{N}@.-])(?:\p{Lu}{2,}(?:['’]\p{Lu}+)?(?: (?:\p{Lu}{2,}(?:['’]\p{Lu}+)?|[AI0-9&-]+(?= \p{Lu}{2})))+|\p{Lu}{3,}(?:ING|ED|LY|MENTS?|TIONS?|ENT|ANT|AL|ABLE|IVE|OUS|FUL|LESS|NESS|ITY|IES|GES|CES|TES)(?<=\p{Lu}{7})|IMPORTANT|NOTE|NOT|MUST|DEADLINE|FREE|NEW|ALL|ANY|ONLY|PLEASE|WARNING|URGENT|NEVER|ALWAYS|EVERYONE|EVERY|BEFORE|AFTER|CLOSED|OPEN|NOW|STOP|YOUR|YOU|AND|VERY|DO|NO|YES|FINAL|TODAY|CONSULTATION|DRAFT|EVENT|BOTH|WILL|CANNOT|ATTENTION|REMINDER|UPDATE|HELP|THE|OUR|THIS|MORE|LESS|EVEN|TOO|ALREADY|WHY|HOW|WHAT|WHEN|WHERE|LIKE|SHOULD|HAVE|ARE|CAN|MAY|THEIR|THEY|THEM|BIG|GREAT|REAL|FROM|WITH|BUT|SOME|MOST|MANY|OTHER|SAME|SUCH|THAN|THEN|THERE|THESE|THOSE|WOULD|COULD|WAS|WERE|BEEN|BEING|EVERYTHING|ANYONE|ANYTHING|NOTHING|NOBODY|PEOPLE|COUNCIL|PUBLIC|LOCAL|CHANGES?|STILL|SOON|AGAIN|SAVE|REPLY|VOTE|GRANTS|HERE|FIRST|LAST|TWICE|WEEKLY|DAILY)(?![\p{L}\p{N}@.-]\p{L}|[\p{L}\p{N}@/-])")]
    private static partial Regex Loud();
}
