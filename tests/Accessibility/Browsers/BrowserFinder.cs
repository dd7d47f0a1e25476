using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Browsers;

/// <summary>Finds a Chromium to test with, and installs one where there is none.</summary>
public static class BrowserFinder
{
    private const string Variable = "CONSULTHUB_BROWSER";

    private const string Debians = "/usr/bin/chromium";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];

    /// <summary>Path of the browser's program: the one named by CONSULTHUB_BROWSER, Playwright's own, one on the
    /// PATH, or one that is installed now.</summary>
    /// <exception cref="InvalidOperationException">There is no browser and none could be installed.</exception>
    public static string Find(IBrowserType chromium) =>
        Named() ?? Own(chromium) ?? OnPath() ?? Downloaded(chromium) ?? FromDistribution() ?? throw new InvalidOperationException(
            $"The accessibility tests need Chromium, and none was found or could be installed. Install Chromium or Chrome, or set {Variable} to its path.");

    private static string? Named()
    {
        var path = Environment.GetEnvironmentVariable(Variable);
        if (!string.IsNullOrEmpty(path) && !File.Exists(path))
            throw new InvalidOperationException($"{Variable} names {path}, which does not exist.");
        return string.IsNullOrEmpty(path) ? null : path;
    }

    private static string? Own(IBrowserType chromium) => File.Exists(chromium.ExecutablePath) ? chromium.ExecutablePath : null;

    private static string? OnPath()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var endings = OperatingSystem.IsWindows() ? ".exe" : "";
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name + endings))).FirstOrDefault(File.Exists);
    }

    private static string? Downloaded(IBrowserType chromium)
    {
        BrowserInstallation.DownloadWithPlaywright();
        return Own(chromium);
    }

    private static string? FromDistribution()
    {
        BrowserInstallation.InstallWithApt();
        return File.Exists(Debians) ? Debians : null;
    }
}
