using System.Diagnostics;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Web.Commands;

/// <summary>What was changed in the content folder since a revision.</summary>
/// <param name="Paths">The paths that were added or changed, relative to the folder.</param>
/// <param name="ReachesAll">Whether something was changed on which other files depend: the vocabularies were, or a file was removed.</param>
internal sealed record ContentChanges(IReadOnlySet<string> Paths, bool ReachesAll)
{
    private readonly HashSet<string> folders = Paths.Select(Belonging).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a finding is about what was changed: in a file that was, in one that belongs with it, or an error that the change may have made.</summary>
    public bool Touch(Diagnostic found) =>
        folders.Contains(Belonging(found.Place.Path)) || ReachesAll && found.Severity == Severity.Error;

    /// <summary>The changes since the revision and this branch parted, those not committed yet included; null where Git cannot tell.</summary>
    public static ContentChanges? Since(string revision, string folder)
    {
        // A revision that looks like an option must not become one.
        if (revision.StartsWith('-') || Git(folder, "merge-base", revision, "HEAD") is not { } parted)
            return null;
        var present = Git(folder, "diff", "--name-only", "-z", "--relative", "--diff-filter=d", parted.Trim(), "--", ".");
        var removed = Git(folder, "diff", "--name-only", "-z", "--relative", "--no-renames", "--diff-filter=D", parted.Trim(), "--", ".");
        var added = Git(folder, "ls-files", "--others", "--exclude-standard", "-z", "--", ".");
        if (present is null || removed is null || added is null)
            return null;
        var paths = Split(present).Concat(Split(added)).ToHashSet(StringComparer.Ordinal);
        return new ContentChanges(paths, paths.Contains("site.yml") || Split(removed).Length > 0);
    }

    // The files of one consultation, document or page belong together.
    private static string Belonging(string path) => Layout.Classify(path, path, default) is { Owner.Length: > 0 } file
        ? $"{path.Split('/')[0]}/{file.Owner}" : path;

    private static string[] Split(string paths) => paths.Split('\0', StringSplitOptions.RemoveEmptyEntries);

    private static string? Git(string folder, params string[] arguments)
    {
        try
        {
            using var git = Process.Start(new ProcessStartInfo("git", ["-C", folder, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var output = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? output : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
