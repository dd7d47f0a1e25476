using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A hint of the template that has done its work.</summary>
public sealed partial class HintLeft() : TextRule("hint-left", Severity.Advice)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => Hint().Matches(text.Body.Text)
        .Select(match => Found(text.Lines.At(match.Index), "A hint of the template still stands here.", "Delete it when you have written this part."));

    [GeneratedRegex(@"<!--\s*hint:[\s\S]*?-->|^[ \t]*# hint:.*$", RegexOptions.Multiline)]
    private static partial Regex Hint();
}
