using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Markdown that went wrong, so that its signs are shown: a link that is not closed, stars without a partner.</summary>
public sealed partial class BrokenMarkdown() : TextRule("broken-markdown", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is not (PassageKind.Value or PassageKind.Label)
        let match = Sign().Match(passage.Text)
        where match.Success
        select Found(passage.PlaceAt(match.Index), $"'{Short(match.Value)}' is shown as it stands: something is missing or in the wrong place.", Fix(match.Value));

    private static string Short(string value) => value.Length <= 30 ? value : value[..30] + "...";

    private static string Fix(string sign) => sign[0] == '|' ? "Leave a line free above the table, and write '| --- | --- |' below its first row, with one --- for each column."
        : sign.Contains(']', StringComparison.Ordinal) ? "Write a link as [words](address), without a space between ] and (."
        : sign[0] == '#' ? "Put a space after the # signs." : "Write bold as **words**, with no space inside the stars.";

    [GeneratedRegex(@"\]\s?\((?:https?://|/|files/|mailto:|#)|\[[^\]]{1,80}\]\[[^\]]*\]|\[\^[^\]]+\]|\*\*|(?<![\p{L}\p{N}_])__(?=\p{L})|^#{1,6}(?=\p{L})|\[[^\]\[]{1,80}\]\s?\(|^\[[xX ]\] |\|\s*-{3,}|^\|[^|]+\|.*\|$")]
    private static partial Regex Sign();
}
