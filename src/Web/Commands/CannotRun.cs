using System.CommandLine;

namespace ConsultHub.Web.Commands;

/// <summary>How a command ends that could not even begin: with a sentence that says why, and exit code 2.</summary>
internal static class CannotRun
{
    /// <summary>The exit code.</summary>
    public const int ExitCode = 2;

    /// <summary>Says why.</summary>
    /// <param name="reason">One or two sentences, with what to do if that is not plain.</param>
    /// <param name="arguments">The call, which knows where faults are told.</param>
    public static int Because(string reason, ParseResult arguments)
    {
        arguments.InvocationConfiguration.Error.WriteLine(reason);
        return ExitCode;
    }

    /// <summary>Says that the content folder is missing.</summary>
    public static int Without(DirectoryInfo content, ParseResult arguments) => Because($"There is no folder {content.FullName}.", arguments);
}
