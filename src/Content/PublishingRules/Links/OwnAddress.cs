using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link to this site written in full or with a reading choice, so that it loses the reader's own choice.</summary>
public sealed class OwnAddress() : TextRule("own-address", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var site = text.Library.Content.Site.Url;
        foreach (var link in text.Links.Where(link => !link.IsBare))
        {
            if (site.Length > 0 && (link.Url == site || link.Url.StartsWith(site + "/", StringComparison.OrdinalIgnoreCase)))
                yield return Found(link.Place, "This link to our own site loses the reader's choice of large print or plain English.", $"Write '{Short(link.Url, site)}'.")
                    with
                { Fix = new Edit(link.Url, Short(link.Url, site)) };
            else if (link.Url.StartsWith("/plain-english/", StringComparison.Ordinal) || link.Url.StartsWith("/large-print/", StringComparison.Ordinal))
                yield return Found(link.Place, "This link puts every reader into plain English or large print, chosen or not.", $"Write '{link.Url[link.Url.IndexOf('/', 1)..]}'.")
                    with
                { Fix = new Edit(link.Url, link.Url[link.Url.IndexOf('/', 1)..]) };
        }
    }

    private static string Short(string url, string site) => url.Length > site.Length ? url[site.Length..] : "/";
}
