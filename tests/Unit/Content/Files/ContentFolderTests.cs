using ConsultHub.Content.Files;

namespace ConsultHub.Tests.Unit.Content.Files;

/// <summary>A folder of which only the touched paths are looked at again is the same as one listed anew.</summary>
public sealed class ContentFolderTests : IDisposable
{
    private readonly TemporaryContent content = new();
    private ContentFolder folder;

    public ContentFolderTests()
    {
        content.Consultation("buses").Consultation("buses-2").Consultation("bins").Write("consultations/buses/files/map.pdf", "map");
        content.Write("consultations/buses/Notes.txt", "notes").Write("pages/contact.md", "---\ntitle: Contact\n---\n");
        folder = ContentFolder.List(content.Root);
    }

    public void Dispose() => content.Dispose();

    [Fact]
    public void A_changed_file_has_its_new_stamp_and_no_other_file_is_looked_at()
    {
        content.Consultation("buses", "expected: 2027").Consultation("bins", "expected: 2027");
        var relisted = folder.Relist(content.Root, new HashSet<string> { "consultations/buses/index.md" });
        Assert.NotEqual(File("consultations/buses/index.md", folder).Stamp, File("consultations/buses/index.md", relisted).Stamp);
        Assert.Same(File("consultations/bins/index.md", folder), File("consultations/bins/index.md", relisted));
    }

    [Fact]
    public void A_new_folder_is_walked_and_a_deleted_one_is_gone()
    {
        content.Consultation("parks").Write("consultations/parks/files/plan.pdf", "plan");
        Directory.Delete(content.PathOf("consultations/buses"), recursive: true);
        AssertAsListed("consultations/parks", "consultations/buses");
    }

    [Fact]
    public void A_renamed_folder_leaves_nothing_under_its_old_name()
    {
        Directory.Move(content.PathOf("consultations/buses"), content.PathOf("consultations/trams"));
        AssertAsListed("consultations/buses", "consultations/trams");
    }

    [Fact]
    public void A_finding_about_a_touched_file_goes_when_the_file_does()
    {
        content.Delete("consultations/buses/Notes.txt");
        AssertAsListed("consultations/buses/Notes.txt");
        Assert.Empty(folder.Diagnostics);
    }

    [Fact]
    public void A_path_within_another_one_is_taken_in_once()
    {
        content.Write("consultations/buses/updates/2026-03-01-more.md", "---\ntitle: More\n---\n");
        AssertAsListed("consultations/buses", "consultations/buses/updates", "consultations/buses/updates/2026-03-01-more.md");
    }

    [Theory]
    [InlineData(".git/index.md")]
    [InlineData("consultations/.draft/index.md")]
    [InlineData("consultations/nowhere/index.md")]
    [InlineData("pages/.contact.md.swp")]
    public void What_is_hidden_or_not_there_is_passed_over(string path)
    {
        if (!path.Contains("nowhere", StringComparison.Ordinal))
            content.Write(path, "hidden");
        AssertAsListed(path);
    }

    [Fact]
    public void A_link_is_reported_and_what_lies_behind_it_is_not_taken_in()
    {
        Directory.CreateSymbolicLink(content.PathOf("consultations/link"), content.PathOf("consultations/buses"));
        AssertAsListed("consultations/link", "consultations/link/index.md");
        Assert.Contains(folder.Diagnostics, found => found.Rule == "link-in-content");
        Assert.Equal(folder.Files, folder.Relist(content.Root, new HashSet<string> { "consultations/link/index.md" }).Files);
    }

    [Fact]
    public void Where_one_finding_speaks_for_a_folder_it_goes_over_to_the_next_file()
    {
        content.Write("drafts/a.txt", "a").Write("drafts/b.txt", "b").Write("consultations/Bad Name/index.md", "bad").Write("consultations/Bad Name/results.md", "bad");
        AssertAsListed("drafts", "consultations/Bad Name");
        content.Delete("drafts/a.txt").Delete("consultations/Bad Name/index.md");
        AssertAsListed("drafts/a.txt", "consultations/Bad Name/index.md");
        Assert.Contains(folder.Diagnostics, found => found.Place.Path == "drafts/b.txt");
        Assert.Contains(folder.Diagnostics, found => found.Place.Path == "consultations/Bad Name/results.md");
    }

    private static ContentFile File(string path, ContentFolder folder) => folder.Files.Single(file => file.Path == path);

    private void AssertAsListed(params string[] touched)
    {
        var listed = ContentFolder.List(content.Root);
        folder = folder.Relist(content.Root, touched.ToHashSet());
        Assert.Equal(listed.Files, folder.Files);
        Assert.Equal(listed.Diagnostics.OrderBy(found => found.Place.Path), folder.Diagnostics.OrderBy(found => found.Place.Path));
    }
}
