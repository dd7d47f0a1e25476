using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.CodeOfPractice;

/// <summary>A text that says the law requires the consultation, without naming the law.</summary>
public sealed partial class StatutoryBasis() : TextRule("statutory-basis", Severity.Warning, "Code of practice 6.1; Code of practice 6.2")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text is { IsPlain: false, Item: Consultation { Statutory: { } law } statutory } && NoLaw().IsMatch(law))
            yield return Found(statutory.Places.At("statutory"), $"'{law}' names no law.", "Write the name of the Act or regulations, or delete the line if no law requires the consultation.");
        if (text is not { File.Kind: ContentFileKind.Consultation, IsPlain: false, Item: Consultation { Statutory: null } })
            yield break;
        foreach (var passage in text.Passages.Where(passage => passage.IsProse))
            if (Claim().Match(passage.Text) is { Success: true } match)
            {
                yield return Found(passage.PlaceAt(match.Index), "This says that the law requires the consultation, and no law is named.", "Add 'statutory: ...' with the name of the Act or regulations.");
                yield break;
            }
    }

    [GeneratedRegex("^(?:yes|no|y|n|true|false|n/?a|none|not applicable|required|statutory|non-statutory|not statutory|it is|there is|law|the law)?\\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex NoLaw();

    [GeneratedRegex(@"\b(?:statutory (?:consultation|duty to consult|requirement to consult)|(?:law|legally|by law|legal duty|statute)\b[^.]{0,25}\b(?:requires?|required|must|have|has|obliged|says|duty) ?(?:us |we |the council |that we |that the council )?(?:to |must )?(?:consult|ask (?:you|people|residents))|(?:required|obliged|must) (?:by law )to consult|legal duty to consult|duty to consult)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();
}
