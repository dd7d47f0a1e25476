namespace ConsultHub.Web.Exporting;

/// <summary>Answers the addresses of an export, so that what a page says about its own address is true where it will stand.</summary>
public static class StaticAddresses
{
    /// <summary>Moves the query from the path to where the pages look for it.</summary>
    public static IApplicationBuilder UseStaticAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var (path, query) = StaticAddress.Original(context.Request.Path);
        context.Request.Path = path;
        context.Request.QueryString = query;
        return next(context);
    });
}
