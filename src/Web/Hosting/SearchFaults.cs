using System.Globalization;
using ConsultHub.Content.Search;
using Microsoft.Net.Http.Headers;

namespace ConsultHub.Web.Hosting;

/// <summary>Answers 503 while nothing can be searched for: the fault is known, it has been logged, and it may pass.</summary>
public static class SearchFaults
{
    /// <summary>Turns the exception into the status, for which there is a page.</summary>
    public static IApplicationBuilder UseSearchFaults(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (SearchUnavailableException) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers[HeaderNames.RetryAfter] = PendingSearch.Pause.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        }
    });
}
