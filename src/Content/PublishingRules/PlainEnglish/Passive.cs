using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A sentence in the passive that hides who does it or names them last.</summary>
public sealed partial class Passive() : TextRule("passive", Severity.Advice, "GOV.UK, Use clear language")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.IsProse
        from sentence in passage.Sentences
        let match = Form().Match(Blank(passage, sentence))
        where match.Success
        select Found(passage.PlaceAt(sentence.Start + match.Index), $"'{match.Value}' does not say first who does it.", "Start with who does it: 'we will publish', 'the Cabinet decides'.");

    private static string Blank(Passage passage, Sentence sentence) => passage.Own.Substring(sentence.Start, sentence.Text.Length);

    private const string Participle =
        @"(?:\p{Ll}{2,}(?<!need|inde|spe|fe|hundr)ed|made|done|given|taken|seen|shown|known|held|kept|paid|sent|written|chosen|told|found|brought|built|put|set|sold|spent|drawn|heard|left|lost|met|run|read|cut)";

    // With its doer behind it ('was agreed by the Cabinet'), or with a helping verb before it ('will be considered').
    [GeneratedRegex(@"\b(?:(?:is|are|was|were|be|been|being) (?:not |also |now |then |only |\p{Ll}+ly )?" + Participle +
        @" by(?= (?:the |our |a |an |their |each |all |some |its )?(?!(?:law|post|phone|email|hand|default|name|bus|car|then|now|mistake|far|themselves|auction|lot|vote|ballot|proxy|teleconference|video|means|reference|the end|(?:\p{Ll}+-)?\p{Ll}+ing)\b)\p{L}+\b(?!-\p{Ll}+ing\b))|(?:will|must|should|may|can|could|would|has|have|had) (?:not |also |now |then |only |always |never |\p{Ll}+ly )?(?:be|been) (?:\p{Ll}+ly )?" + Participle + @")\b(?! (?:to|with) (?:work|hear|see)\b)")]
    private static partial Regex Form();
}
