using System.Xml;
using ConsultHub.Web.Feeds.Atom;
using ConsultHub.Web.Feeds.OpenData;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Feeds.Crawling;

/// <summary>Lets browsers and other programs search the site (OpenSearch 1.1).</summary>
public static class SearchDescription
{
    /// <summary>Its address.</summary>
    public const string Path = "/opensearch.xml";

    /// <summary>Its media type.</summary>
    public const string ContentType = "application/opensearchdescription+xml";

    private const string Namespace = "http://a9.com/-/spec/opensearch/1.1/";
    private const int LongestName = 48;

    /// <summary>The description.</summary>
    public static IResult Answer(SiteContext site, PublicAddresses addresses)
    {
        var name = FeedXml.Clean(site.Site.Name);
        var bytes = FeedXml.Bytes(xml =>
        {
            xml.WriteStartElement("OpenSearchDescription", Namespace);
            // The standard allows no more than 16 letters here.
            xml.WriteElementString("ShortName", Namespace, "Consultations");
            xml.WriteElementString("LongName", Namespace, name.Length <= LongestName ? name : "Consultations");
            xml.WriteElementString("Description", Namespace, $"Search the consultations and strategies of {name}");
            WriteUrl(xml, "text/html", addresses.Of("/search?q={searchTerms}"));
            WriteUrl(xml, AtomFeed.ContentType, addresses.Of(AtomFeed.Path + "?q={searchTerms}"));
            WriteUrl(xml, ListingJson.ContentType, addresses.Of(ListingJson.Path + "?q={searchTerms}&page={startPage?}"));
            xml.WriteElementString("Language", Namespace, site.Site.Language);
            xml.WriteElementString("InputEncoding", Namespace, "UTF-8");
            xml.WriteEndElement();
        });
        return TypedResults.Bytes(bytes, $"{ContentType}; charset=utf-8");
    }

    private static void WriteUrl(XmlWriter xml, string type, string template)
    {
        xml.WriteStartElement("Url", Namespace);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("template", template);
        xml.WriteEndElement();
    }
}
