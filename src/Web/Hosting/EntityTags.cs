using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;

namespace ConsultHub.Web.Hosting;

/// <summary>Tags pages, so that a browser that has one already is told so instead of being sent it again.</summary>
public static class EntityTags
{
    // One run of the program may count its libraries as another did, and mean other content.
    private static readonly string Run = Guid.NewGuid().ToString("N");

    /// <summary>
    /// Adds an entity tag to each page, and has browsers ask before they show a page again. The tag is known before the page is made, so a page that
    /// is not kept need not be made again for who has it (RFC 9110, section 13.1.2); of those that are kept, the cache knows.
    /// </summary>
    public static IApplicationBuilder UseEntityTags(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var tag = Tag(context);
        var headers = context.Response.Headers;
        headers.CacheControl = "no-cache";
        headers.ETag = tag.ToString();
        if (!PageCaching.Keeps(context.Request) && !ConsultationFiles.Has(context.Request.Path) && IsHeld(tag, context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            headers.Vary = HeaderNames.AcceptEncoding;
            return Task.CompletedTask;
        }

        context.Response.OnStarting(DropTagOfNoPage, context.Response);
        return next(context);
    });

    // Only what was answered well has a tag, so whoever sends one back has the page.
    private static Task DropTagOfNoPage(object state)
    {
        var response = (HttpResponse)state;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal))
            response.Headers.Remove(HeaderNames.ETag);
        return Task.CompletedTask;
    }

    private static bool IsHeld(EntityTagHeaderValue tag, HttpRequest request) =>
        request.GetTypedHeaders().IfNoneMatch.Any(held => held.Compare(tag, useStrongComparison: false));

    private static EntityTagHeaderValue Tag(HttpContext context)
    {
        var request = context.Request;
        var what = $"{Run} {PageCaching.StateOf(context)} {request.PathBase}{request.Path}{request.QueryString} {PageCaching.EncodingOf(context)}";
        return new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..16]}\"", isWeak: true);
    }
}
