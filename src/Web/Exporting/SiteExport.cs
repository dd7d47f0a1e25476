using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Exporting;

/// <summary>Runs the real site on a free port of this machine alone, and copies it to a folder.</summary>
public static class SiteExport
{
    private const string AnyFreePort = "http://127.0.0.1:0";

    private static readonly TimeSpan BetweenReports = TimeSpan.FromSeconds(5);

    /// <summary>Exports the site as it is at one moment, without drafts.</summary>
    /// <param name="options">The content and the time.</param>
    /// <param name="folder">Where to.</param>
    /// <param name="progress">Is told now and then how much has been written.</param>
    /// <param name="cancellation">Stops the export; nothing is taken away then.</param>
    public static async Task<ExportReport> Run(SiteOptions options, ExportFolder folder, IProgress<int> progress, CancellationToken cancellation)
    {
        await using var app = SiteApplication.Build(options with
        {
            Urls = AnyFreePort,
            IsExport = true,
            Clock = new StoppedClock(options.Clock.GetUtcNow()),
        });
        await app.StartAsync(cancellation);
        using var client = ClientOf(app);
        var copy = CopyOf(app, client, folder);
        var report = await Watched(copy, progress, cancellation);
        folder.Close();
        return report with { Faults = [.. report.Faults, .. FaultsOf(app)] };
    }

    private static HttpClient ClientOf(WebApplication app) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, UseProxy = false })
    {
        BaseAddress = new Uri(app.Urls.First()),
    };

    private static SiteCopy CopyOf(WebApplication app, HttpClient client, ExportFolder folder)
    {
        var library = app.Services.GetRequiredService<ContentStore>().Current.Library;
        var copy = new SiteCopy(client, folder, library.Site.Url);
        foreach (var address in StartingAddresses.Of(app.Services.GetRequiredService<EndpointDataSource>()))
            copy.Add(address, "");
        foreach (var address in StartingAddresses.Of(library))
            copy.Add(address, "the content");
        copy.Add(SiteCopy.NotFoundPage, "the site");
        return copy;
    }

    private static async Task<ExportReport> Watched(SiteCopy copy, IProgress<int> progress, CancellationToken cancellation)
    {
        var run = copy.Run(cancellation);
        while (await Task.WhenAny(run, Task.Delay(BetweenReports, cancellation)) != run)
            progress.Report(copy.Written);
        return await run;
    }

    // A page that could not be read is not missed by any link.
    private static IEnumerable<string> FaultsOf(WebApplication app)
    {
        var content = app.Services.GetRequiredService<ContentStore>().Current;
        var errors = content.Errors.Value.Count;
        if (errors > 0)
            yield return $"The content has errors ({errors}). The command 'check' lists them.";
        if (content.Library.Site.Url.Length == 0)
            yield return "The feeds and the sitemap do not know the site's address. Write it in site.yml as 'url'.";
    }
}
