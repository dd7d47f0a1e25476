using System.Xml;

namespace ConsultHub.Web.Exporting;

/// <summary>The addresses that a feed or a sitemap leads to: its other pages and parts, and the pages that it tells of.</summary>
public static class FeedAddresses
{
    /// <summary>The static addresses in a file of XML that start with the site's public address.</summary>
    public static IEnumerable<string> In(string path, string publicAddress)
    {
        using var xml = XmlReader.Create(path);
        while (xml.Read())
        {
            var address = xml is { NodeType: XmlNodeType.Element, LocalName: "link" } ? xml.GetAttribute("href")
                : xml is { NodeType: XmlNodeType.Element, LocalName: "loc" } ? xml.ReadString()
                : null;
            if (address?.StartsWith(publicAddress + "/", StringComparison.Ordinal) == true)
                yield return StaticAddress.Of(address[publicAddress.Length..].Split('#')[0]);
        }
    }
}
