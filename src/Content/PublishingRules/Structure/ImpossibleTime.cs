using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A time of day that no clock shows, such as 17:30pm or 9:75am.</summary>
public sealed partial class ImpossibleTime() : TextRule("impossible-time", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        from time in Form().Matches(passage.Text)
        select Found(passage.PlaceAt(time.Index), $"There is no time '{time.Value}'.", "Write it as 9am, 5:30pm or midday.");

    [GeneratedRegex(@"(?<![\p{L}\p{N}:.,£/-])(?:(?:1[3-9]|2[0-9]|0{1,2})(?:[:.][0-9]{2})?|[0-9]{1,2}[:.][6-9][0-9]) ?(?:am|pm)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
