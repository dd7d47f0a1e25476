using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using NodaTime;

namespace ConsultHub.Tests.Accessibility;

/// <summary>Starts a site on a free port of this machine. It ends with the process.</summary>
public static class LocalSite
{
    /// <summary>The time as at which the sample site is shown, so that something is always open.</summary>
    public static LocalDateTime SampleTime { get; } = new(2026, 3, 10, 9, 0);

    /// <summary>The folder that holds the solution, found from where this program lies.</summary>
    public static string Repository { get; } = FindRepository();

    /// <param name="content">The content folder.</param>
    /// <param name="now">Show the site as at this local time; null for now.</param>
    /// <returns>Start of every address of the site, without a slash at its end.</returns>
    public static async Task<string> Start(string content, LocalDateTime? now)
    {
        WebApplication site = SiteApplication.Build(new SiteOptions(content) { Urls = "http://127.0.0.1:0", Now = now });
        await site.StartAsync();
        return site.Urls.First();
    }

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConsultHub.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
