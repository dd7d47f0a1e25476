using System.CommandLine;
using System.Text;
using ConsultHub.Content;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.PublishingRules;
using ConsultHub.Web.Hosting;

namespace ConsultHub.Web.Commands;

/// <summary>Checks the content: exit code 0 without errors, 1 with errors, 2 if it could not run.</summary>
internal static class CheckCommand
{
    private static readonly Argument<DirectoryInfo?> Folder = new("DIR")
    {
        Description = "The content folder.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> Format = new("--format") { Description = "How findings are printed.", DefaultValueFactory = _ => "text" };

    private static readonly Option<string?> ChangedSince = new("--changed-since") { Description = "Look only at what was changed since this Git revision, for example origin/main." };

    private static readonly Option<bool> Fix = new("--fix") { Description = "Change what has only one right answer, then check again." };

    public static Command Create()
    {
        var command = new Command("check", "Check the content.") { Folder, Format, ChangedSince, Fix };
        Format.AcceptOnlyFromAmong("text", "github", "sarif", "json");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var folder = CommonOptions.ContentFolder(arguments.GetValue(Folder) ?? arguments.GetValue(CommonOptions.Content));
        if (!folder.Exists)
            return CannotRun.Without(folder, arguments);
        var revision = arguments.GetValue(ChangedSince);
        var (changes, fault) = revision is null ? (null, null) : ContentChanges.Since(revision, folder.FullName);
        if (fault is not null)
            return CannotRun.Because(fault, arguments);
        var found = Find(folder.FullName, arguments, changes);
        if (arguments.GetValue(Fix) && FixFiles(folder.FullName, found))
            found = Find(folder.FullName, arguments, changes);
        Print(found, folder.FullName, arguments.GetValue(Format));
        return found.Any(finding => finding.Severity == Severity.Error) ? 1 : 0;
    }

    private static IReadOnlyList<Diagnostic> Find(string folder, ParseResult arguments, ContentChanges? changes)
    {
        var pipeline = new ContentPipeline(folder);
        var clock = new SiteClock(new SiteOptions(folder) { Now = arguments.GetValue(CommonOptions.Now) });
        var found = pipeline.Check(clock.Now, changes?.Paths);
        return changes is null ? found : found.Where(changes.Touch).ToList();
    }

    private static bool FixFiles(string folder, IReadOnlyList<Diagnostic> found)
    {
        var files = found.Where(finding => finding.Fix is not null).GroupBy(finding => Path.Combine(folder, finding.Place.Path)).ToList();
        foreach (var file in files)
            File.WriteAllText(file.Key, Fixes.Apply(Text(file.Key), file));
        return files.Count > 0;
    }

    // With its byte order mark, if it has one: nothing is to change but what the findings name.
    private static string Text(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(file));

    private static void Print(IReadOnlyList<Diagnostic> found, string folder, string? format)
    {
        var inRepository = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/').TrimEnd('/') + "/";
        inRepository = inRepository == "./" ? "" : inRepository;
        switch (format)
        {
            case "json":
                JsonOutput.Write(Console.Out, found);
                break;
            case "github":
                GithubOutput.Write(Console.Out, found, inRepository);
                break;
            case "sarif":
                SarifOutput.Write(Console.Out, found, inRepository, Health.Program, RuleBook.Clauses);
                break;
            default:
                PrintText(found, folder);
                break;
        }
    }

    // https://no-color.org: any value that is not empty asks for none.
    private static void PrintText(IReadOnlyList<Diagnostic> found, string folder)
    {
        if (Console.IsOutputRedirected || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
            TextOutput.Write(Console.Out, found);
        else
            TerminalOutput.Write(Console.Out, found, new QuotedLines(folder).At);
    }
}
