using ConsultHub.Web.Feeds.Atom;
using ConsultHub.Web.Feeds.Calendars;
using ConsultHub.Web.Feeds.Crawling;
using ConsultHub.Web.Feeds.OpenData;

namespace ConsultHub.Web.Feeds;

/// <summary>Serves the listing in forms for machines, and what tells machines about the site.</summary>
public static class FeedEndpoints
{
    // OPTIONS is answered before any of them is asked.
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head, HttpMethods.Options];

    /// <summary>What the feeds need for each request.</summary>
    public static IServiceCollection AddFeeds(this IServiceCollection services) =>
        services.AddScoped<PublicAddresses>().AddScoped<SitemapPages>();

    /// <summary>All feeds. They can be fetched from anywhere, also by pages of other sites: nothing in them is for one reader alone.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder routes)
    {
        var open = routes.MapGroup("").WithMetadata(OpenToAll.Mark);
        open.MapMethods(ListingJson.Path, Reading, ListingJson.Answer);
        open.MapMethods(ListingCsv.Path, Reading, ListingCsv.Answer);
        open.MapMethods(ListingCsvDescription.Path, Reading, ListingCsvDescription.Answer);
        open.MapMethods(AtomFeed.Path, Reading, AtomFeed.Answer);
        open.MapMethods(ListingCalendar.Path, Reading, ListingCalendar.Answer);
        open.MapMethods("/consultations/{slug}/dates.ics", Reading, ListingCalendar.AnswerOne);
        open.MapMethods("/consultations/{slug}/data.jsonld", Reading, StructuredData.OfConsultation);
        open.MapMethods(StructuredData.SitePath, Reading, StructuredData.OfSite);
        open.MapMethods(Catalogue.Path, Reading, Catalogue.Answer);
        open.MapMethods(Sitemap.Path, Reading, Sitemap.Answer);
        open.MapMethods("/sitemap-{number:int}.xml", Reading, Sitemap.AnswerPart);
        open.MapMethods(Robots.Path, Reading, Robots.Answer);
        open.MapMethods(SearchDescription.Path, Reading, SearchDescription.Answer);
    }
}
