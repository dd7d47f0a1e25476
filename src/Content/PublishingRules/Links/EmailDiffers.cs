using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link shows one email address and writes to another.</summary>
public sealed partial class EmailDiffers() : TextRule("email-differs", Severity.Error)
{
    private const string Mail = "mailto:";

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from link in text.Links
        where link.Url.StartsWith(Mail, StringComparison.OrdinalIgnoreCase) && Address().IsMatch(link.Words)
        let target = Uri.UnescapeDataString(link.Url[Mail.Length..].Split('?')[0])
        where Address().IsMatch(target) && !target.Equals(link.Words.Trim(), StringComparison.OrdinalIgnoreCase)
        select Found(link.Place, $"This shows {link.Words.Trim()} and writes to {target}.", "Write the same address twice: [name@council.gov.uk](mailto:name@council.gov.uk).");

    [GeneratedRegex(@"^\s*[^\s@]+@[^\s@]+\.[^\s@]+\s*$")]
    private static partial Regex Address();
}
