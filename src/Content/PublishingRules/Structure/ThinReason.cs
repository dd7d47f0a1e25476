using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A reason that gives none.</summary>
public sealed partial class ThinReason() : TextRule("thin-reason", Severity.Warning, "Code of practice 9.1 xiv; Code of practice 9.1 xvii")
{
    private const int FewestWords = 3;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Item.Places.Values
        .Where(value => value.Key is "why" or "shorter-because" or "none-because" or "because" && IsThin(value))
        .Select(value => Found(value.Place, $"'{value.Text}' gives no reason.", "Say in a sentence why, so that someone who disagrees can follow it."));

    private static bool IsThin(WrittenValue value) =>
        !Leftover.StandsIn($"why: {value.Text}") && (value.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length < FewestWords || Empty().IsMatch(value.Text));

    [GeneratedRegex(@"^(?:n/?a|none|not applicable|no (?:reason|impact|comment)s?(?: given)?|as above|see above|various reasons|not needed|not required)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();
}
