using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Web.Hosting;

/// <summary>In a preview, shows the site as it will be: <c>/as-at/2026-05-01T09:00/...</c>. Like a reading choice, it is kept on every link.</summary>
/// <param name="Local">The time, in the site's time zone.</param>
public sealed record AsAt(LocalDateTime Local)
{
    /// <summary>The first part of such addresses.</summary>
    public const string Start = "/as-at";

    /// <summary>Moves the time from the path to the path base.</summary>
    public static void Use(IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Request.Path.StartsWithSegments(Start, out var rest) || Read(rest) is not var (moment, written))
            return next(context);
        rest.StartsWithSegments(written, out var page);
        context.Request.PathBase = context.Request.PathBase.Add(Start + written);
        context.Request.Path = page.HasValue ? page : "/";
        context.Features.Set(new AsAt(moment.Date.At(moment.Time ?? LocalTime.Midnight)));
        return next(context);
    });

    private static (Moment Moment, string Written)? Read(PathString path)
    {
        var part = path.Value?.TrimStart('/').Split('/')[0] ?? "";
        return Moment.Parse(part) is { } moment ? (moment, "/" + part) : null;
    }
}
