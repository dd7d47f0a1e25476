using System.CommandLine;
using System.CommandLine.Invocation;

namespace ConsultHub.Web.Commands;

/// <summary>The commands of the program.</summary>
public static class CommandLine
{
    /// <summary>Runs what was written after the program's name.</summary>
    /// <param name="arguments">The words.</param>
    /// <param name="configuration">Where to write; null for the console.</param>
    /// <returns>The exit code: that of the command, or 2 where the words make no command that can run.</returns>
    public static async Task<int> Run(IReadOnlyList<string> arguments, InvocationConfiguration? configuration = null)
    {
        var parsed = Root().Parse(arguments);
        var code = await parsed.InvokeAsync(configuration);
        return parsed.Action is ParseErrorAction ? CannotRun.ExitCode : code;
    }

    /// <summary>The program without a command serves the site.</summary>
    private static RootCommand Root()
    {
        var root = new RootCommand("ConsultHub: a council's consultations, from Markdown files.") { ServeCommand.Urls, CommonOptions.Content, CommonOptions.Now };
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(NewCommand.Create());
        root.SetAction(ServeCommand.Run);
        return root;
    }
}
