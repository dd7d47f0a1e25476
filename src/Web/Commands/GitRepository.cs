using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ConsultHub.Web.Commands;

/// <summary>The Git repository that a folder is in.</summary>
/// <param name="folder">The folder.</param>
/// <param name="program">The name of the program Git.</param>
internal sealed class GitRepository(string folder, string program)
{
    /// <summary>Why Git cannot tell what was changed since a revision, and what to do; null where it can.</summary>
    public string? Fault(string revision)
    {
        if (Run("--version") is null)
            return "Git is not installed here, so nobody can tell what was changed. Install it, or leave out --changed-since.";
        if (Run("rev-parse", "--is-inside-work-tree") is null)
            return $"{folder} is in no Git repository that can be read, so nobody can tell what was changed. Leave out --changed-since.";
        // A revision that looks like an option must not become one.
        if (revision.StartsWith('-') || Run("rev-parse", "--verify", "--quiet", revision + "^{commit}") is null)
            return $"Git knows no '{revision}'. Is it a branch, tag or commit, and was it fetched?";
        if (Run("merge-base", revision, "HEAD") is not null)
            return null;
        return Run("rev-parse", "--is-shallow-repository")?.Trim() == "true"
            ? $"Only the latest commits were fetched, so Git cannot tell where '{revision}' and this branch parted. Fetch all of them: git fetch --unshallow, or fetch-depth: 0 in a workflow."
            : $"'{revision}' and this branch have no commit in common.";
    }

    /// <summary>The paths that a command lists, a NUL behind each.</summary>
    public IReadOnlyList<string> Paths(params string[] arguments) => Run(arguments)?.Split('\0', StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>What a command prints; null where it fails or Git is not there.</summary>
    public string? Run(params string[] arguments)
    {
        try
        {
            using var git = Process.Start(Start(arguments))!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private ProcessStartInfo Start(string[] arguments) => new(program, ["-C", folder, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        StandardOutputEncoding = Encoding.UTF8,
    };
}
