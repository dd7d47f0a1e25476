using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using ConsultHub.Web.Exporting;
using ConsultHub.Web.Feeds;
using ConsultHub.Web.Feeds.Atom;
using ConsultHub.Web.Feeds.Calendars;
using ConsultHub.Web.Feeds.Crawling;
using ConsultHub.Web.Feeds.OpenData;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.WebEncoders;

namespace ConsultHub.Web.Hosting;

/// <summary>Composition root: which services there are, and the way of a request through them.</summary>
public static class SiteApplication
{
    // A search text of 10,000 letters, each written as nine characters, still gets a page for an answer.
    private const int LongestRequestLine = 128 * 1024;

    /// <summary>The site, ready to be run, with its content loaded.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no content folder.</exception>
    public static WebApplication Build(SiteOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(SiteApplication).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        // The host knows both variables that name its environment, and reads the name in any case.
        options = options with { Preview = !options.IsExport && (options.Preview || builder.Environment.IsDevelopment()) };
        // One source of addresses: the option, or else the place that the README names.
        builder.WebHost.UseUrls(options.Urls ?? builder.Configuration["urls"] ?? "http://localhost:5000");
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestLineSize = LongestRequestLine;
            kestrel.Limits.MaxRequestHeadersTotalSize = 2 * LongestRequestLine;
            kestrel.Limits.MaxRequestBufferSize = 4 * LongestRequestLine;
        });
        // A line for each request says nothing that the proxy in front does not.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning).AddFilter("Microsoft.Hosting.Lifetime", options.IsExport ? LogLevel.Warning : LogLevel.Information);
        AddServices(builder.Services, options);
        var app = builder.Build();
        app.Services.GetRequiredService<ContentStore>();
        Configure(app, options);
        return app;
    }

    private static void AddServices(IServiceCollection services, SiteOptions options)
    {
        services.AddSingleton(options).AddSingleton<SiteClock>().AddSingleton<Stylesheet>().AddSingleton<SearchIndexing>().AddSingleton<ContentStore>();
        // An export is of one state of the content.
        if (!options.IsExport)
            services.AddHostedService<ContentWatcher>();
        services.AddHttpContextAccessor().AddScoped<SiteContext>();
        services.AddFeeds();
        services.AddRazorPages();
        services.Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddOutputCache(cache =>
        {
            cache.AddBasePolicy(new PageCaching());
            cache.SizeLimit = PageCaching.MostBytes;
        });
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true; // There is no secret in any page.
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", AtomFeed.ContentType, ListingCalendar.ContentType, ListingCsv.ContentType, ListingCsvDescription.ContentType, StructuredData.ContentType, SearchDescription.ContentType];
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    private static void Configure(WebApplication app, SiteOptions options)
    {
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.UseSecurityHeaders();
        if (options.Preview)
            AsAt.Use(app);
        app.UseReadingChoices();
        if (options.IsExport)
            app.UseStaticAddresses();
        app.UseExceptionHandler("/errors/500");
        app.UseStatusCodePagesWithReExecute("/errors/{0}");
        app.UseSearchFaults();
        app.UseCanonicalAddresses();
        app.UseRouting();
        OpenToAll.Use(app);
        app.UseReadOnly();
        // An export asks for each page once, and a preview is looked at while it changes.
        if (!options.IsExport && !options.Preview)
            app.UseOutputCache();
        app.UseEntityTags();
        app.UseResponseCompression();
        app.MapStylesheet();
        app.MapConsultationFiles();
        app.MapHealth();
        app.MapFeeds();
        app.MapRazorPages();
    }
}
