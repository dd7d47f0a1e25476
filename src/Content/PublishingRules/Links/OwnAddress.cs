using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;
using ConsultHub.Content.PublishingRules.Accessibility;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link to this site written in full or with a reading choice, so that it loses the reader's own choice.</summary>
public sealed class OwnAddress() : TextRule("own-address", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        // A link without words of its own is told of as such, with its right address.
        foreach (var link in text.Links.Where(link => !BareUrl.IsBare(link)))
        {
            if (Short(link.Url, text.Library.Content.Site) is { } address)
                yield return Found(link.Place, "This link to our own site loses the reader's choice of large print or plain English.", $"Write '{address}'.")
                    with
                { Fix = new Edit(link.Url, address) };
            else if (ReadingPrefixes.WithoutAny(link.Url) is var bare && bare != link.Url)
                yield return Found(link.Place, "This link puts every reader into plain English or large print, chosen or not.", $"Write '{bare}'.")
                    with
                { Fix = new Edit(link.Url, bare) };
        }
    }

    /// <summary>The address within the site, without a reading choice, of a link to it that is written in full; null for other links.</summary>
    internal static string? Short(string url, Site site) =>
        site.Url.Length == 0 ? null : url == site.Url ? "/"
        : url.StartsWith(site.Url + "/", StringComparison.OrdinalIgnoreCase) ? ReadingPrefixes.WithoutAny(url[site.Url.Length..]) : null;
}
