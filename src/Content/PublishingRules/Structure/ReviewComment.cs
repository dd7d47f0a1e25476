using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A hidden comment with a question or a message to a colleague. Readers do not see it, but the file is public.</summary>
public sealed partial class ReviewComment() : TextRule("review-comment", Severity.Warning, "Strategy 2017, comment WC1; Strategy 2017, comment WC2")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => HiddenComment.In(text.Body.Text)
        .Where(comment => IsMessage(comment.Words))
        .Select(comment => Found(text.Lines.At(comment.Index), "A message to a colleague stands here.", "Settle it, then delete the comment."));

    private static bool IsMessage(string words) => !Kept().IsMatch(words) && Message().IsMatch(words);

    [GeneratedRegex(@"^\s*(?:excuse|hint)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Kept();

    // What another rule reports as a leftover is left to it.
    [GeneratedRegex(@"^(?![\s\S]*\b(?:TODO|TBC|TBA|TBD|FIXME|XXX)\b)(?:[\s\S]*\?|\s*@?\p{Lu}[\p{L}0-9]*(?:\s\p{Lu}[\p{L}]*)?\s*:|[\s\S]*\b(?i:check|ask|confirm|please|review|waiting|needs?|delete|remove|rewrite|not sure|fix)\b)")]
    private static partial Regex Message();
}
