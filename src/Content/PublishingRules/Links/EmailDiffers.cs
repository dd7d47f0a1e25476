using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link shows one email address and writes to another.</summary>
public sealed class EmailDiffers() : TextRule("email-differs", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from link in text.Links
        where EmailAddress.IsLink(link.Url)
        let shown = link.Words.Trim()
        let target = EmailAddress.OfLink(link.Url)
        where EmailAddress.Is(shown) && EmailAddress.Is(target) && !target.Equals(shown, StringComparison.OrdinalIgnoreCase)
        select Found(link.Place, $"This shows {shown} and writes to {target}.", "Write the same address twice: [name@council.gov.uk](mailto:name@council.gov.uk).");
}
