using ConsultHub.Content.Search.Storage;

namespace ConsultHub.Tests.Unit.Content.Search.Storage;

public sealed class IndexFolderTests
{
    [Fact]
    public void A_temporary_folder_of_a_killed_program_is_cleared_away_and_one_in_use_is_not()
    {
        using var inUse = IndexFolder.Temporary();
        // What a killed program leaves: its files, without its lock.
        var left = Directory.CreateTempSubdirectory("consulthub-search-").FullName;
        File.WriteAllText(Path.Combine(left, "in-use"), "");
        File.WriteAllText(Path.Combine(left, "search.db"), "");

        IndexFolder.ClearAbandoned();

        Assert.False(Directory.Exists(left));
        Assert.True(Directory.Exists(Path.GetDirectoryName(inUse.DataSource)));
    }

    [Fact]
    public void A_folder_that_is_not_known_to_be_abandoned_is_left_alone()
    {
        var unknown = Directory.CreateTempSubdirectory("consulthub-search-").FullName;
        using var elsewhere = new TemporaryFolder();
        File.WriteAllText(elsewhere.File("in-use"), "");
        var link = Path.Combine(Path.GetTempPath(), $"consulthub-search-{Guid.NewGuid():N}");
        Directory.CreateSymbolicLink(link, elsewhere.Path);
        try
        {
            IndexFolder.ClearAbandoned();

            Assert.True(Directory.Exists(unknown));
            Assert.True(File.Exists(elsewhere.File("in-use")));
            Assert.True(Directory.Exists(link));
        }
        finally
        {
            Directory.Delete(unknown);
            Directory.Delete(link);
        }
    }

    [Fact]
    public void A_temporary_folder_goes_with_its_index()
    {
        var place = IndexFolder.Temporary();
        var folder = Path.GetDirectoryName(place.DataSource)!;
        Assert.True(Directory.Exists(folder));

        place.Dispose();

        Assert.False(Directory.Exists(folder));
    }
}
