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

    /// <summary>The changes since the revision and this branch parted, those not committed yet included; or why Git cannot tell.</summary>
    /// <param name="revision">A branch, tag or commit.</param>
    /// <param name="folder">The content folder.</param>
    /// <param name="program">The name of the program Git.</param>
    public static (ContentChanges? Changes, string? Fault) Since(string revision, string folder, string program = "git")
    {
        var git = new GitRepository(folder, program);
        if (git.Fault(revision) is { } fault)
            return (null, fault);
        var parted = git.Run("merge-base", revision, "HEAD")!.Trim();
        var present = git.Paths("diff", "--name-only", "-z", "--relative", "--diff-filter=d", parted, "--", ".");
        var removed = git.Paths("diff", "--name-only", "-z", "--relative", "--no-renames", "--diff-filter=D", parted, "--", ".");
        var added = git.Paths("ls-files", "--others", "--exclude-standard", "-z", "--", ".");
        var paths = present.Concat(added).ToHashSet(StringComparer.Ordinal);
        return (new ContentChanges(paths, paths.Contains("site.yml") || removed.Count > 0), null);
    }

    // The files of one consultation, document or page belong together.
    private static string Belonging(string path) => Layout.Classify(path, path, default) is { Owner.Length: > 0 } file
        ? $"{path.Split('/')[0]}/{file.Owner}" : path;
}
