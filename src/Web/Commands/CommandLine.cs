using System.CommandLine;

namespace ConsultHub.Web.Commands;

/// <summary>The commands of the program.</summary>
public static class CommandLine
{
    /// <summary>The program without a command serves the site.</summary>
    public static RootCommand Root()
    {
        var root = new RootCommand("ConsultHub: a council's consultations, from Markdown files.") { ServeCommand.Urls, CommonOptions.Content, CommonOptions.Now };
        root.Subcommands.Add(CheckCommand.Create());
        root.Subcommands.Add(ExportCommand.Create());
        root.Subcommands.Add(NewCommand.Create());
        root.SetAction(ServeCommand.Run);
        return root;
    }
}
