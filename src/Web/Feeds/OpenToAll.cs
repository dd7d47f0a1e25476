using Microsoft.Net.Http.Headers;

namespace ConsultHub.Web.Feeds;

/// <summary>Marks what scripts of other sites may fetch, too: nothing in it is for one reader alone (Fetch Standard, section 3.2: CORS).</summary>
public sealed class OpenToAll
{
    private const string ADay = "86400";

    /// <summary>The mark.</summary>
    public static OpenToAll Mark { get; } = new();

    /// <summary>Says so on every answer to such an address, from the cache or not, and answers the question that browsers ask beforehand.</summary>
    public static IApplicationBuilder Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<OpenToAll>() is null)
            return next(context);
        context.Response.OnStarting(Open, context.Response.Headers);
        if (!HttpMethods.IsOptions(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        context.Response.Headers.Allow = "GET, HEAD, OPTIONS";
        context.Response.Headers.AccessControlAllowMethods = "GET, HEAD";
        context.Response.Headers.AccessControlAllowHeaders = HeaderNames.IfNoneMatch;
        context.Response.Headers.AccessControlMaxAge = ADay;
        return Task.CompletedTask;
    });

    private static Task Open(object state)
    {
        var headers = (IHeaderDictionary)state;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = $"{HeaderNames.ETag}, {HeaderNames.Link}";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
        return Task.CompletedTask;
    }
}
