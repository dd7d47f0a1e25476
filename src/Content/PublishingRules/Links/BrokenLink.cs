using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link to a page, file or part of a page of this site that does not exist.</summary>
public sealed class BrokenLink() : TextRule("broken-link", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        Targets(text).Select(target => Check(text, target.Url, target.Place)).OfType<Diagnostic>();

    // Documents and equality files are looked up while the folder is read.
    private static IEnumerable<(string Url, Place Place)> Targets(CheckedText text) => text.Links
        .Where(link => !(link.IsPicture && link.Words.Length == 0))
        .Select(link => (link.Url, link.Place))
        .Concat(text.Item.Places.Values.Where(value => value.Key is "url" or "online" && value.Text.StartsWith('/')).Select(value => (value.Text, value.Place)));

    private Diagnostic? Check(CheckedText text, string url, Place place)
    {
        if (url.Length == 0 || LinkTarget.IsOutside(url) || !LinkTarget.IsSafe(url) || LinkTarget.HasScheme(url))
            return null;
        if (url[0] == '#' && text.File.Kind == ContentFileKind.Update)
            return WithinUpdate(text.Body, url[1..], place);
        var (address, anchor) = Resolve(text.File, url);
        var known = text.Library.Addresses;
        if (address is null)
            return Found(place, $"'{url}' is not an address.", "Write it as /consultations/name, or in full as https://...");
        if (!known.Has(address))
            return Found(place, $"There is no page or file '{address}' on this site.", Fix(url, address, known));
        if (known.IsDraft(address) && text.Consultation is not { Draft: true })
            return Found(place, $"'{address}' is a draft, so this link leads nowhere for everybody else.", "Publish that page first ('draft: true' goes), or leave the link out until then.");
        return anchor.Length == 0 || known.HasAnchor(address, anchor) ? null
            : Found(place, $"There is no part '#{anchor}' on that page.", known.NearestAnchor(address, anchor) ?? "Copy the address from the heading on the page.");
    }

    // On the page of the results an update's anchors have its name before them, so such a link reaches nothing but the update itself.
    private Diagnostic? WithinUpdate(MarkdownSource update, string anchor, Place place)
    {
        var own = update.Headings.Select(heading => heading.Id).ToList();
        return own.Contains(anchor) ? null
            : Found(place, $"There is no part '#{anchor}' in this update.", NearMiss.Question(anchor, own) ?? "Write the address of the page before it, or link to a heading of this update.");
    }

    private static (string? Address, string Anchor) Resolve(ContentFile file, string url)
    {
        if (url[0] == '#')
            return (KnownAddresses.PageOf(file), url[1..]);
        if (!Uri.TryCreate(new Uri("http://site" + KnownAddresses.BaseOf(file)), url, out var uri) || uri.Host != "site")
            return (null, "");
        // A link that makes the reader's choice is another fault, on which there is another rule.
        var path = ReadingPrefixes.Without(Uri.UnescapeDataString(uri.AbsolutePath));
        return (path.Length > 1 ? path.TrimEnd('/') : path, Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }

    private static string Fix(string url, string address, KnownAddresses known)
    {
        if (url.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || url.Split('/')[0].Contains(".gov.", StringComparison.Ordinal))
            return $"Write 'https://{url}'.";
        if (address.EndsWith(".md", StringComparison.Ordinal))
            return "Leave out '.md': write the address of the page, as it stands in the browser.";
        return known.Nearest(address) ?? "Correct the address, or delete the link.";
    }
}
