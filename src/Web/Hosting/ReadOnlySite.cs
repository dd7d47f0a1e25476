namespace ConsultHub.Web.Hosting;

/// <summary>Nothing can be sent to this site, so only reading is answered.</summary>
public static class ReadOnlySite
{
    /// <summary>The methods that are answered.</summary>
    public static IReadOnlyList<string> Methods { get; } = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Refuses every method but GET and HEAD.</summary>
    public static IApplicationBuilder UseReadOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = string.Join(", ", Methods);
        // The page that says so is read like any other.
        context.Request.Method = HttpMethods.Get;
        return Task.CompletedTask;
    });
}
