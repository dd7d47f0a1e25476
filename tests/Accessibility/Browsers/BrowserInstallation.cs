using System.Diagnostics;

namespace ConsultHub.Tests.Accessibility.Browsers;

/// <summary>The two ways to get a browser without asking the person who runs the tests. Each gives up quietly.</summary>
public static class BrowserInstallation
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    public static void DownloadWithPlaywright()
    {
        var output = Console.Out;
        Console.SetOut(TextWriter.Null);
        try
        {
            Task.Run(() => Microsoft.Playwright.Program.Main(["install", "chromium"])).Wait(Patience);
        }
        finally
        {
            Console.SetOut(output);
        }
    }

    /// <summary>Debian and its relatives, where the tests run as root, as in most containers.</summary>
    public static void InstallWithApt()
    {
        if (!OperatingSystem.IsLinux() || Environment.UserName != "root" || !File.Exists("/usr/bin/apt-get"))
            return;
        Run("/usr/bin/apt-get", "update -qq");
        Run("/usr/bin/apt-get", "install -y -qq --no-install-recommends chromium fonts-dejavu-core fonts-liberation");
    }

    private static void Run(string program, string arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["DEBIAN_FRONTEND"] = "noninteractive";
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
            process.Kill(entireProcessTree: true);
    }
}
