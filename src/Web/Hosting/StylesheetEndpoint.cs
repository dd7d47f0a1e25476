namespace ConsultHub.Web.Hosting;

/// <summary>Serves the stylesheet and the site's mark.</summary>
public static class StylesheetEndpoint
{
    private const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>The stylesheet at its address, and at <c>/css/site.css</c> for who has an old page; the mark at <c>/icon.svg</c>.</summary>
    public static void MapStylesheet(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/css/{name}", ReadOnlySite.Methods, IResult (string name, Stylesheet stylesheet, HttpResponse response) =>
        {
            var isCurrent = stylesheet.Address == $"/css/{name}";
            if (!isCurrent && !(name.StartsWith("site.", StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal)))
                return TypedResults.NotFound();
            response.Headers.CacheControl = isCurrent ? ForEver : "no-cache";
            return TypedResults.Text(stylesheet.Css, "text/css");
        });
        routes.MapMethods("/icon.svg", ReadOnlySite.Methods, (IWebHostEnvironment environment, HttpResponse response) =>
        {
            response.Headers.CacheControl = "public, max-age=86400";
            return TypedResults.File(environment.WebRootFileProvider.GetFileInfo("icon.svg").CreateReadStream(), "image/svg+xml");
        });
    }
}
