using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A hint of the template that has done its work.</summary>
public sealed partial class HintLeft() : TextRule("hint-left", Severity.Advice)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var inYaml = InYaml().Matches(text.Body.Text).Select(match => match.Index);
        var inBody = HiddenComment.In(text.Body.Text).Where(comment => comment.Words.TrimStart().StartsWith("hint:", StringComparison.Ordinal)).Select(comment => comment.Index);
        return inYaml.Concat(inBody).Select(index => Found(text.Lines.At(index), "A hint of the template still stands here.", "Delete it when you have written this part."));
    }

    [GeneratedRegex("^[ \\t]*# hint:", RegexOptions.Multiline)]
    private static partial Regex InYaml();
}
