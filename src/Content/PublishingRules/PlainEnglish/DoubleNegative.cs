using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>Two negatives where one word would do.</summary>
public sealed partial class DoubleNegative() : TextRule("double-negative", Severity.Advice, "GOV.UK, Use clear language")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.IsProse
        from match in Form().Matches(passage.Own)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' says no twice.", "Say what is so: 'common', not 'not uncommon'; 'you must', not 'you may not fail to'.");

    [GeneratedRegex(@"\b(?:not|never|isn[’']t|aren[’']t|wasn[’']t|don[’']t|cannot|can[’']t) (?:be |have been |been |always |entirely |at all )?(?:un(?!der|i[tqvof]|til|less|cle|duly|fair|lawful|reasonabl|necessar)\p{Ll}{3,}|in(?:considerable|significant|frequent|appropriate|adequate|accessible|sufficient|correct|effective|eligible|evitable|complete|consistent|accurate|dependent|direct|visible|secure|sensitive|expensive|capable)\b\p{Ll}*|im(?:possible|probable|practical|proper|material|perfect|patient)\p{Ll}*|dis(?:similar|agree|allow|approve|advantage|like|honest|proportionate)\p{Ll}*|ir(?:relevant|regular|responsible)\p{Ll}*|illogical\p{Ll}*|without|nothing|nobody|no one|never|none|no\b(?! longer| one)|fail(?:s|ed|ing)? to)\b|\b(?:nobody|no one|nothing|none) (?:will |would |can |is |was |did |does |has )?(?:not|never|no)\b|\bwithout (?:not|no)\b|\bno (?:\p{Ll}+ )?(?:is|are|was|were) (?:un(?!der|i[tqvof]|til|less)\p{Ll}{3,}|not)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
