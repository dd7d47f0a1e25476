using System.Xml;
using ConsultHub.Web.Listing;
using ConsultHub.Web.Pages.Consultations;
using ConsultHub.Web.Wording;

namespace ConsultHub.Web.Feeds.Atom;

/// <summary>Writes a consultation as an entry of a feed.</summary>
internal static class AtomEntry
{
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static void Write(XmlWriter xml, ListingItem item, FeedListing listing)
    {
        var consultation = item.Consultation;
        var zone = listing.Site.Site.Zone;
        var path = $"/consultations/{consultation.Slug}";
        xml.WriteStartElement("entry", AtomFeed.Namespace);
        AtomFeed.WriteText(xml, "title", listing.Site.TitleOf(consultation));
        AtomFeed.WriteText(xml, "id", listing.Addresses.Permanent(path));
        AtomFeed.WriteLink(xml, "alternate", "text/html", listing.Addresses.Of(path));
        if (item.Status == Status.Reported)
            AtomFeed.WriteLink(xml, "related", "text/html", listing.Addresses.Of(path + "/results"));
        AtomFeed.WriteText(xml, "updated", FeedTimes.WithOffset(listing.Changed(consultation), zone));
        if (consultation.Opens is { } opens && opens.Start(zone) <= listing.Site.Now)
            AtomFeed.WriteText(xml, "published", FeedTimes.WithOffset(opens.Start(zone), zone));
        WriteCategories(xml, consultation, listing.Site.Site);
        AtomFeed.WriteText(xml, "summary", listing.Site.SummaryOf(consultation));
        WriteContent(xml, item, listing);
        xml.WriteEndElement();
    }

    private static void WriteCategories(XmlWriter xml, Consultation consultation, Site site)
    {
        foreach (var topic in consultation.Topics)
            WriteCategory(xml, topic, site.Topics[topic]);
        foreach (var area in consultation.Areas)
            WriteCategory(xml, area, site.Areas[area].Name);
    }

    private static void WriteCategory(XmlWriter xml, string term, string label)
    {
        xml.WriteStartElement("category", AtomFeed.Namespace);
        xml.WriteAttributeString("term", term);
        xml.WriteAttributeString("label", FeedXml.Clean(label));
        xml.WriteEndElement();
    }

    private static void WriteContent(XmlWriter xml, ListingItem item, FeedListing listing)
    {
        xml.WriteStartElement("content", AtomFeed.Namespace);
        xml.WriteAttributeString("type", "xhtml");
        xml.WriteStartElement("div", Xhtml);
        WriteHtml(xml, "p", $"{Numbers.Capital(StatusLines.Brief(item.Consultation, item.Status))}.");
        WriteHtml(xml, "p", listing.Site.SummaryOf(item.Consultation));
        var news = News.LastFirst(item.Consultation, listing.Site.Now, listing.Site.Site.Zone);
        if (news.Count > 0)
            WriteNews(xml, news);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteNews(XmlWriter xml, IReadOnlyList<HistoryEntry> news)
    {
        xml.WriteStartElement("ul", Xhtml);
        foreach (var entry in news)
            WriteHtml(xml, "li", $"{Dates.Day(entry.On)}: {string.Join(". ", new[] { entry.What, entry.Why }.OfType<string>().Select(text => text.TrimEnd('.')))}.");
        xml.WriteEndElement();
    }

    private static void WriteHtml(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Xhtml, FeedXml.Clean(text));
}
