using Microsoft.AspNetCore.OutputCaching;
using Microsoft.AspNetCore.ResponseCompression;

namespace ConsultHub.Web.Hosting;

/// <summary>Keeps rendered pages, compressed, until the library or the clock changes them.</summary>
public sealed class PageCaching : IOutputCachePolicy
{
    /// <summary>The most memory that kept pages may take.</summary>
    public const long MostBytes = 128 * 1024 * 1024;

    // Texts that people type are as many as people, and would push everything else out.
    private const int LongestQuery = 200;

    /// <inheritdoc/>
    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var mayCache = Keeps(context.HttpContext.Request);
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = mayCache;
        context.AllowCacheStorage = mayCache;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        context.CacheVaryByRules.QueryKeys = "*";
        context.CacheVaryByRules.VaryByValues["encoding"] = EncodingOf(context.HttpContext);
        context.CacheVaryByRules.VaryByValues["state"] = StateOf(context.HttpContext);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    /// <inheritdoc/>
    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.Ordinal))
            context.AllowCacheStorage = false;
        return ValueTask.CompletedTask;
    }

    /// <summary>Whether the answer to a request may be kept. That to HEAD has no text, and sent again it would say that a feed is empty.</summary>
    public static bool Keeps(HttpRequest request) => HttpMethods.IsGet(request.Method)
        && !request.Query.ContainsKey("q") && !ConsultationFiles.Has(request.Path) && (request.QueryString.Value?.Length ?? 0) <= LongestQuery;

    /// <summary>What a page depends on besides its address: the library and the last moment at which anything changed by itself.</summary>
    public static string StateOf(HttpContext context)
    {
        var library = context.RequestServices.GetRequiredService<ContentStore>().Current.Library;
        var now = context.RequestServices.GetRequiredService<SiteClock>().Now(library.Site.Zone);
        return $"{library.Version}-{library.ChangedBefore(now).ToUnixTimeSeconds()}";
    }

    /// <summary>The compression that the answer to a request will have.</summary>
    public static string EncodingOf(HttpContext context) =>
        context.RequestServices.GetRequiredService<IResponseCompressionProvider>().GetCompressionProvider(context)?.EncodingName ?? "";
}
