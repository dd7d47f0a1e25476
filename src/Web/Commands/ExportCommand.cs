using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ConsultHub.Web.Exporting;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Commands;

/// <summary>Writes the whole site as static files: exit code 0 when all is there, 1 when something is missing, 2 if it could not run.</summary>
internal static class ExportCommand
{
    private static readonly Argument<DirectoryInfo> Folder = new("OUT") { Description = "The folder to write to: new, empty or an earlier export." };

    public static Command Create()
    {
        var command = new Command("export", "Write the whole site, all views, as static files.") { Folder };
        command.SetAction(Run);
        return command;
    }

    private static async Task<int> Run(ParseResult arguments, CancellationToken cancellation)
    {
        var content = CommonOptions.ContentFolder(arguments.GetValue(CommonOptions.Content));
        var folder = arguments.GetRequiredValue(Folder);
        if (!content.Exists)
            return CannotRun.Without(content, arguments);
        if (ExportFolder.RefusalOf(folder, content) is { } refusal)
            return CannotRun.Because(refusal, arguments);
        try
        {
            return await Export(arguments, content, folder, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return CannotRun.Because(fault.Message, arguments);
        }
    }

    private static async Task<int> Export(ParseResult arguments, DirectoryInfo content, DirectoryInfo folder, CancellationToken cancellation)
    {
        var (output, error) = (arguments.InvocationConfiguration.Output, arguments.InvocationConfiguration.Error);
        var start = Stopwatch.GetTimestamp();
        var options = new SiteOptions(content.FullName) { Now = arguments.GetValue(CommonOptions.Now) };
        var report = await SiteExport.Run(options, ExportFolder.Open(folder), new ProgressLine(error), cancellation);
        foreach (var fault in report.Faults)
            await error.WriteLineAsync(fault);
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{report.Pages} pages and {report.Files} other files in {folder.FullName}, in {Stopwatch.GetElapsedTime(start).TotalSeconds:0.0} seconds."));
        return report.Faults.Count == 0 ? 0 : 1;
    }

    private sealed class ProgressLine(TextWriter error) : IProgress<int>
    {
        public void Report(int value) => error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value} written ..."));
    }
}
