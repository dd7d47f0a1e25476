using System.Diagnostics;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Web.Commands;

namespace ConsultHub.Tests.Unit.Web.Commands;

/// <summary><c>--changed-since</c> asks a real Git repository.</summary>
public sealed class ContentChangesTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("content-changes");

    public ContentChangesTests()
    {
        Git("init", "--quiet", "--initial-branch=main");
        Write("site.yml", "name: Small\n");
        Write("consultations/bins/index.md", "Bins.\n");
        Write("consultations/bins/index.plain.md", "Bins, in short.\n");
        Write("consultations/trams/index.md", "Trams are a longer text, so that Git knows it again.\n");
        Write("pages/about.md", "About.\n");
        Commit();
        Git("switch", "--quiet", "--create", "branch");
    }

    private string Content => Path.Combine(root.FullName, "content");

    [Fact]
    public void What_was_changed_or_added_is_named_whether_committed_or_not()
    {
        Write("consultations/bins/index.md", "More bins.\n");
        Commit();
        Write("pages/new.md", "New.\n");

        var changes = Since("main");

        Assert.Equal(["consultations/bins/index.md", "pages/new.md"], changes.Paths.Order(StringComparer.Ordinal));
        Assert.False(changes.ReachesAll);
        Assert.True(changes.Touch(Advice("consultations/bins/index.plain.md")));
        Assert.False(changes.Touch(Advice("pages/about.md")));
    }

    [Fact]
    public void What_main_changed_meanwhile_is_no_change_of_this_branch()
    {
        Git("switch", "--quiet", "main");
        Write("pages/about.md", "About us all.\n");
        Commit();
        Git("switch", "--quiet", "branch");

        Assert.Empty(Since("main").Paths);
    }

    [Fact]
    public void A_renamed_folder_is_named_by_its_new_name_and_reaches_what_linked_to_the_old_one()
    {
        Git("mv", "content/consultations/trams", "content/consultations/light-rail");
        Commit();

        var changes = Since("main");

        Assert.Equal(["consultations/light-rail/index.md"], changes.Paths);
        Assert.True(changes.Touch(Diagnostic.Error("broken-link", new Place("pages/about.md"), "Gone.")));
        Assert.False(changes.Touch(Advice("pages/about.md")));
    }

    [Fact]
    public void A_deleted_file_is_not_named_and_reaches_all()
    {
        File.Delete(Path.Combine(Content, "pages/about.md"));

        var changes = Since("main");

        Assert.Empty(changes.Paths);
        Assert.True(changes.ReachesAll);
    }

    [Fact]
    public void A_name_with_spaces_and_other_letters_is_named_as_it_is()
    {
        Write("pages/Über uns – \"neu\".md", "Neu.\n");
        Assert.Equal(["pages/Über uns – \"neu\".md"], Since("main").Paths);
        Commit();
        Assert.Equal(["pages/Über uns – \"neu\".md"], Since("main").Paths);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("--output=x")]
    [InlineData("")]
    public void A_revision_that_is_not_there_is_told(string revision) =>
        Assert.Contains($"Git knows no '{revision}'", Fault(revision, Content), StringComparison.Ordinal);

    [Fact]
    public void A_shallow_clone_is_told_with_what_to_do()
    {
        Write("pages/new.md", "New.\n");
        Commit();
        Git("switch", "--quiet", "main");
        Write("pages/about.md", "About us all.\n");
        Commit();
        Git("clone", "--quiet", "--depth=1", "--no-single-branch", "--branch=branch", "file://" + root.FullName, Path.Combine(root.FullName, "shallow"));

        Assert.Contains("git fetch --unshallow", Fault("origin/main", Path.Combine(root.FullName, "shallow", "content")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_with_no_commit_in_common_is_told()
    {
        Git("switch", "--quiet", "--orphan", "other");
        Write("site.yml", "name: Other\n");
        Commit();
        Assert.Equal("'main' and this branch have no commit in common.", Fault("main", Content));
    }

    [Fact]
    public void A_folder_that_is_in_no_repository_is_told()
    {
        Directory.Delete(Path.Combine(root.FullName, ".git"), recursive: true);
        Assert.Contains("no Git repository", Fault("main", Content), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_Git_is_not_installed_that_is_told() =>
        Assert.StartsWith("Git is not installed", ContentChanges.Since("main", Content, "no-such-git").Fault, StringComparison.Ordinal);

    public void Dispose()
    {
        // Git writes its objects without write permission.
        foreach (var file in root.EnumerateFiles("*", SearchOption.AllDirectories))
            file.IsReadOnly = false;
        root.Delete(recursive: true);
    }

    private ContentChanges Since(string revision)
    {
        var (changes, fault) = ContentChanges.Since(revision, Content);
        Assert.Null(fault);
        return changes!;
    }

    private static string? Fault(string revision, string folder) => ContentChanges.Since(revision, folder).Fault;

    private static Diagnostic Advice(string path) => new("passive", Severity.Advice, new Place(path), "Passive.");

    private void Write(string path, string text)
    {
        var full = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Commit()
    {
        Git("add", "--all");
        Git("-c", "user.name=Sam", "-c", "user.email=sam@small.example", "-c", "commit.gpgsign=false", "commit", "--quiet", "--message=Change");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start("git", ["-C", root.FullName, .. arguments]);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
