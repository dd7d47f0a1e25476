namespace ConsultHub.Web.Hosting;

/// <summary>Nothing can be sent to this site, so only reading is answered.</summary>
public static class ReadOnlySite
{
    /// <summary>Refuses every method but GET and HEAD.</summary>
    public static IApplicationBuilder UseReadOnly(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            return next(context);
        context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
        context.Response.Headers.Allow = "GET, HEAD";
        return Task.CompletedTask;
    });
}
