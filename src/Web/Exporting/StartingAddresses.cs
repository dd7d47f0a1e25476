using ConsultHub.Web.Feeds.Crawling;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Exporting;

/// <summary>The addresses from which all others are reached. Each page leads to its other views, so these are in the standard one.</summary>
public static class StartingAddresses
{
    // How the running program is, and how to search it, is nothing that a file could say.
    private static readonly string[] OnlyLive = ["/health", "/search", SearchDescription.Path];

    /// <summary>The addresses that the application answers whatever the content: home, listings, feeds, files for robots.</summary>
    public static IEnumerable<string> Of(EndpointDataSource endpoints) => endpoints.Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.Parameters.Count == 0)
        .Select(endpoint => "/" + endpoint.RoutePattern.RawText?.Trim('/'))
        .Except(OnlyLive);

    /// <summary>The addresses that come from the content, also those that no page leads to.</summary>
    public static IEnumerable<string> Of(ContentLibrary library) =>
    [
        .. library.Consultations.SelectMany(Of),
        .. library.Site.Areas.Keys.Select(id => $"/areas/{id}"),
        .. library.Site.Topics.Keys.Select(id => $"/topics/{id}"),
        .. library.Strategy.Select(document => $"/strategy/{document.Slug}"),
        .. library.NotConsulting.Select(record => $"/not-consulting/{record.Slug}"),
        .. library.Pages.Select(page => $"/{page.Name}"),
    ];

    private static IEnumerable<string> Of(Consultation consultation) =>
    [
        $"/consultations/{consultation.Slug}",
        .. consultation.Files.Keys.Select(name => ConsultationFiles.AddressOf(consultation, name)),
    ];
}
