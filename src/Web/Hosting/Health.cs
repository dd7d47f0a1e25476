using System.Reflection;

namespace ConsultHub.Web.Hosting;

/// <summary>Says whether all content loaded, and whether it can be searched.</summary>
public static class Health
{
    /// <summary>Which version of the program this is, with the commit where it was built from one.</summary>
    internal static readonly string? Program = typeof(Health).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>
    /// <c>/health</c>: 200 with <c>status</c> <c>healthy</c> where the content loaded without an error that is not excused and can be searched, or <c>degraded</c> with the errors. A fault in
    /// content or search is no reason to take the server out of service, so the status code stays 200.
    /// </summary>
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapMethods("/health", ReadOnlySite.Methods, (ContentStore store, HttpResponse response) =>
    {
        response.Headers.CacheControl = "no-store";
        var library = store.Current.Library;
        var search = store.Current.PendingSearch.State;
        // Whoever watches sees when it has been mended, without anybody having to search.
        if (search == "unavailable")
            _ = store.Current.Search;
        var errors = store.Current.Errors.Value;
        return TypedResults.Json(new
        {
            status = errors.Count == 0 && search != "unavailable" ? "healthy" : "degraded",
            program = Program,
            search,
            version = library.Version,
            consultations = library.Consultations.Count,
            errors = errors.Select(found => new { path = found.Place.Path, line = found.Place.Line, column = found.Place.Column, rule = found.Rule, message = found.Message }),
        });
    });
}
