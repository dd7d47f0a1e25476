using ConsultHub.Content.Search;
using ConsultHub.Content.Search.Storage;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search.Storage;

/// <summary>Nothing in an index is the only copy of anything, so whatever happens to it, searches go on.</summary>
public sealed class ResilienceTests : IDisposable
{
    private static readonly SearchDocument[] Hours =
        [.. Enumerable.Range(1, 40).Select(number => Document($"d{number}", $"Library {number}", string.Join(' ', Enumerable.Repeat("Open on Sunday.", 60))))];

    private static readonly SearchDocument Museum = Document("museum", "Museum", "Open on Friday.");

    private readonly TemporaryFolder folder = new();
    private readonly List<IndexFault> faults = [];

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_index_that_was_damaged_while_nothing_ran_is_made_again_in_its_place()
    {
        using (var before = Index())
            Update(before, Hours);
        DamagedFile.Spoil(folder.File("search.db"));

        using (var index = Index())
            Assert.Equal(40, Found(Update(index, Hours), "sunday"));

        Assert.Equal([(folder.Path, true)], faults.Select(fault => (fault.Place, fault.IsMadeAgain)));
        Assert.Equal(0, TextsReadAtAStart());
    }

    [Fact]
    public void A_damage_that_only_a_reader_meets_is_mended_before_it_gets_its_answer()
    {
        using var index = Index();
        var snapshot = Update(index, Hours);
        Execute("DELETE FROM stems_data WHERE id > 10");

        Assert.Equal(40, Found(snapshot, "sunday"));

        Assert.Equal([(folder.Path, true)], faults.Select(fault => (fault.Place, fault.IsMadeAgain)));
        Assert.False(snapshot.IsLost);
        Assert.Equal(40, Found(snapshot, "sunday"));
        Assert.Equal(41, Found(Update(index, [.. Hours, Museum]), "open"));
        Assert.Single(faults);
    }

    [Fact]
    public void Many_who_meet_a_damage_at_once_all_get_their_answer()
    {
        using var index = Index();
        var snapshot = Update(index, Hours);
        Execute("DELETE FROM stems_data WHERE id > 10");

        Parallel.For(0, 50, _ => Assert.Equal(40, Found(snapshot, "sunday")));

        Assert.Single(faults);
    }

    [Fact]
    public void A_damage_while_the_program_runs_is_mended_at_the_next_update()
    {
        using var index = Index();
        Update(index, Hours);
        Update(index, [.. Hours, Museum]);
        Execute("DELETE FROM documents");

        Assert.Equal(40, Found(Update(index, Hours), "sunday"));
        Assert.Equal(40, Found(Update(index, Hours), "sunday"));

        Assert.Equal([(folder.Path, true)], faults.Select(fault => (fault.Place, fault.IsMadeAgain)));
    }

    [Fact]
    public void An_index_that_is_removed_while_the_program_runs_is_made_again_time_after_time()
    {
        using var index = Index();
        var documents = Hours.ToList();
        Update(index, Hours);
        for (var turn = 1; turn <= 3; turn++)
        {
            DamagedFile.Remove(folder.File("search.db"));
            documents.Add(Museum with { Id = $"museum-{turn}" });

            var snapshot = Update(index, [.. documents]);

            Assert.Equal(turn, Found(snapshot, "friday"));
            Assert.Equal(40, Found(snapshot, "sunday"));
        }
        Assert.Equal(0, Found(Update(index, Hours), "friday"));
        Assert.All(faults, fault => Assert.True(fault.IsMadeAgain));
    }

    [Fact]
    public void An_index_that_is_removed_between_two_searches_does_not_mix_its_rows_with_those_of_the_next()
    {
        using var index = Index();
        var snapshot = Update(index, Hours);
        DamagedFile.Remove(folder.File("search.db"));
        using (var other = Index())
            Update(other, [Museum, .. Hours[..10]]);

        Assert.Equal(0, Found(snapshot, "friday"));
        Assert.Equal(40, Found(snapshot, "sunday"));
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_left_alone_and_the_index_goes_elsewhere()
    {
        Directory.CreateDirectory(folder.File("search.db"));
        File.WriteAllText(folder.File("search.db/kept"), "");

        using (var index = Index())
            Assert.Equal(40, Found(Update(index, Hours), "sunday"));

        Assert.Equal([(folder.Path, false)], faults.Select(fault => (fault.Place, fault.IsMadeAgain)));
        Assert.True(File.Exists(folder.File("search.db/kept")));
    }

    [Fact]
    public void A_place_that_cannot_be_had_is_passed_over()
    {
        File.WriteAllText(folder.File("file"), "");

        using var index = SearchIndex.In(folder.File("file/below"), faults.Add);

        Assert.Equal(40, Found(Update(index, Hours), "sunday"));
        Assert.False(Assert.Single(faults).IsMadeAgain);
    }

    [Fact]
    public void A_second_program_makes_an_index_of_its_own()
    {
        using var first = Index();
        Update(first, Hours);
        using var second = Index();

        Assert.Equal(1, Found(Update(second, [Museum]), "friday"));
        Assert.Equal(0, Found(Update(first, Hours), "friday"));
    }

    [Fact]
    public void Where_no_file_can_be_written_the_index_is_in_memory()
    {
        using var index = new SearchIndex([("nowhere", Nowhere), ("memory", () => new IndexMemory())], faults.Add);
        var before = Update(index, Hours);
        Assert.Equal(40, Found(before, "sunday"));
        Parallel.For(0, 50, _ => Assert.Equal(40, Found(before, "sunday")));

        var snapshot = Update(index, [.. Hours, Museum]);

        Assert.Equal(1, Found(snapshot, "friday"));
        Assert.All(faults, fault => Assert.Equal(("nowhere", false), (fault.Place, fault.IsMadeAgain)));
    }

    [Fact]
    public void An_index_in_memory_goes_to_the_better_place_as_soon_as_there_is_one()
    {
        var isFull = true;
        using var index = new SearchIndex([("folder", () => isFull ? Nowhere() : IndexFolder.Kept(folder.Path)), ("memory", () => new IndexMemory())], faults.Add);
        Update(index, Hours);
        isFull = false;

        Assert.Equal(40, Found(Update(index, Hours), "sunday"));

        Assert.True(File.Exists(folder.File("search.db")));
    }

    [Fact]
    public void Where_there_is_no_place_at_all_that_is_said_and_the_next_update_tries_again()
    {
        var isFull = true;
        using var index = new SearchIndex([("folder", () => isFull ? Nowhere() : IndexFolder.Kept(folder.Path))], faults.Add);
        Assert.Throws<SearchUnavailableException>(() => Update(index, Hours));
        isFull = false;

        Assert.Equal(40, Found(Update(index, Hours), "sunday"));
    }

    [Fact]
    public void In_a_place_that_is_given_up_nothing_is_left_of_what_was_begun()
    {
        using var index = Index();
        var spoilt = Museum with { Body = () => throw new InvalidOperationException("spoilt") };

        Assert.Throws<SearchUnavailableException>(() => Update(index, [.. Hours, spoilt]));

        Assert.Empty(Directory.GetFiles(folder.Path, "search.db*"));
        Assert.Equal(40, Found(Update(index, Hours), "sunday"));
    }

    [Fact]
    public void A_reader_who_cannot_be_helped_is_told_and_the_next_update_helps()
    {
        var isThere = true;
        using var index = new SearchIndex([("folder", () => isThere ? IndexFolder.Kept(folder.Path) : Nowhere())], faults.Add);
        var snapshot = Update(index, Hours);
        isThere = false;
        DamagedFile.Remove(folder.File("search.db"));
        Directory.CreateDirectory(folder.File("search.db"));

        Assert.Throws<SearchUnavailableException>(() => Found(snapshot, "sunday"));
        Assert.True(snapshot.IsLost);
        Assert.Throws<SearchUnavailableException>(() => Found(snapshot, "sunday"));
        Directory.Delete(folder.File("search.db"));
        isThere = true;
        Assert.Equal(40, Found(Update(index, Hours), "sunday"));
    }

    [Fact]
    public void A_reader_that_cannot_be_made_lets_go_of_the_file()
    {
        using (var index = Index())
            Update(index, Hours);
        Execute("DROP TABLE documents");
        int identity;
        using (var context = new SearchContext(folder.File("search.db"), mayMake: false))
        {
            context.Open();
            identity = context.Identity;
        }

        Assert.Throws<Microsoft.Data.Sqlite.SqliteException>(() => new IndexReader(folder.File("search.db"), identity));

        // The last one who has the file open takes them away.
        Assert.Empty(Directory.GetFiles(folder.Path, "search.db-*"));
    }

    private static IndexPlace Nowhere() => throw new IOException("No space left on device");

    private static SearchSnapshot Update(SearchIndex index, SearchDocument[] documents) => index.Update(documents, [], new Dictionary<string, string>());

    private static int Found(SearchSnapshot snapshot, string text) => snapshot.Find(new SearchRequest(text, Now, true)).Hits.Count;

    private SearchIndex Index() => SearchIndex.In(folder.Path, faults.Add);

    private int TextsReadAtAStart()
    {
        var read = 0;
        using var index = Index();
        Update(index, [.. Hours.Select(document => document with { Body = () => $"{++read}" })]);
        return read;
    }

    private void Execute(string sql)
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.File("search.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
