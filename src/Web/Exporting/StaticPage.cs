using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ConsultHub.Web.Exporting;

/// <summary>A page as a plain file host can serve it: every link on it leads to a file.</summary>
/// <param name="Html">The page.</param>
/// <param name="Links">The addresses on this site that it leads to, without fragments.</param>
public sealed record StaticPage(string Html, IReadOnlyCollection<string> Links)
{
    private static readonly (string Selector, string Attribute)[] Places = [("a[href], link[href]", "href"), ("img[src]", "src")];

    /// <summary>The static form of a page at an address.</summary>
    public static StaticPage Of(string html, Uri address)
    {
        var document = new HtmlParser().ParseDocument(html);
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (selector, attribute) in Places)
            foreach (var element in document.QuerySelectorAll(selector))
                Settle(element, attribute, address, links);
        return new StaticPage(document.ToHtml(), links);
    }

    private static void Settle(IElement element, string attribute, Uri page, HashSet<string> links)
    {
        var written = element.GetAttribute(attribute)!;
        if (written.StartsWith('#') || !Uri.TryCreate(page, written, out var target) || !IsOnSite(target, page))
            return;
        var address = StaticAddress.Of(target.AbsolutePath, target.Query);
        links.Add(address);
        element.SetAttribute(attribute, address + target.Fragment);
    }

    private static bool IsOnSite(Uri target, Uri page) => target.Scheme == page.Scheme && target.Authority == page.Authority;
}
