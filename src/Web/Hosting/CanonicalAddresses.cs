namespace ConsultHub.Web.Hosting;

/// <summary>One address for one page: no slash at the end, no capitals.</summary>
public static class CanonicalAddresses
{
    /// <summary>Sends other spellings on to the one address. File names keep their capitals.</summary>
    public static IApplicationBuilder UseCanonicalAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var path = context.Request.Path.Value ?? "/";
        var canonical = Of(path);
        if (canonical == path)
            return next(context);
        var address = new PathString(canonical);
        context.Response.Redirect(context.Request.PathBase.ToUriComponent() + address.ToUriComponent() + context.Request.QueryString.ToUriComponent(), permanent: true);
        return Task.CompletedTask;
    });

    /// <summary>The one spelling of a path.</summary>
    public static string Of(string path)
    {
        // A second slash at the start would make the redirect lead to another site.
        var bare = "/" + path.Trim('/');
        // What is still encoded is not part of any address, and is left for the page that says so.
        return bare.Contains("/files/", StringComparison.OrdinalIgnoreCase) || bare.Contains('%', StringComparison.Ordinal) ? bare : bare.ToLowerInvariant();
    }
}
