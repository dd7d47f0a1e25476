using System.CommandLine;
using ConsultHub.Content;
using ConsultHub.Content.Diagnostics;

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

    public static Command Create()
    {
        var command = new Command("check", "Check the content.") { Folder, Format };
        Format.AcceptOnlyFromAmong("text", "json");
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var folder = CommonOptions.ContentFolder(arguments.GetValue(Folder) ?? arguments.GetValue(CommonOptions.Content));
        if (!folder.Exists)
        {
            Console.Error.WriteLine($"There is no folder {folder.FullName}.");
            return 2;
        }

        var found = new ContentPipeline(folder.FullName).Load().Diagnostics;
        Print(found, arguments.GetValue(Format));
        return found.Any(finding => finding.Severity == Severity.Error) ? 1 : 0;
    }

    private static void Print(IReadOnlyList<Diagnostic> found, string? format)
    {
        if (format == "json")
            JsonOutput.Write(Console.Out, found);
        else
            TextOutput.Write(Console.Out, found);
    }
}
