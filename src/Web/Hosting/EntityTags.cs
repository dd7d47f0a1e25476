using System.Security.Cryptography;
using System.Text;

namespace ConsultHub.Web.Hosting;

/// <summary>Tags pages, so that a browser that has one already is told so instead of being sent it again.</summary>
public static class EntityTags
{
    // One run of the program may count its libraries as another did, and mean other content.
    private static readonly string Run = Guid.NewGuid().ToString("N");

    /// <summary>Adds an entity tag to each page, and has browsers ask before they show a page again.</summary>
    public static IApplicationBuilder UseEntityTags(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.Headers.CacheControl = "no-cache";
        context.Response.Headers.ETag = Tag(context);
        return next(context);
    });

    private static string Tag(HttpContext context)
    {
        var request = context.Request;
        var what = $"{Run} {PageCaching.StateOf(context)} {request.PathBase}{request.Path}{request.QueryString} {PageCaching.EncodingOf(context)}";
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..16]}\"";
    }
}
