using ConsultHub.Content.Search;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search;

public sealed class UpdateTests
{
    private static readonly SearchDocument First = Document("first", "Library hours", "Open on Sunday.");

    [Fact]
    public void A_changed_document_is_found_by_its_new_words_and_no_longer_by_its_old_ones()
    {
        using var library = new Library(First);

        library.Update(Document("first", "Library hours", "Open on Monday.", fingerprint: "2"));

        Assert.Equal(["first"], library.Ids("monday"));
        Assert.Empty(library.Ids("sunday", exact: true));
    }

    [Fact]
    public void The_text_of_an_unchanged_document_is_not_asked_for()
    {
        using var library = new Library(First);

        library.Update(First with { Body = () => throw new InvalidOperationException() });

        Assert.Equal(["first"], library.Ids("sunday"));
    }

    [Fact]
    public void The_snapshot_before_still_answers_for_its_own_library()
    {
        using var library = new Library(First);
        var before = library.Snapshot;

        library.Update(Document("second", "Museum"));

        var answer = before.Find(new SearchRequest("sunday", Now));
        Assert.Equal("first", before.Documents[Assert.Single(answer.Hits).Document].Id);
        Assert.Contains(before.Snippets([(answer.Hits[0].Document, "")], answer).Single(), segment => segment is { Text: "Sunday", Matched: true });
    }

    [Fact]
    public void Words_of_documents_that_have_gone_are_not_suggested()
    {
        using var library = new Library(Document("a", "Trampoline"), First);

        library.Update(First);
        library.Update(First);

        Assert.Null(library.Find("trampolin").Corrected);
    }

    [Fact]
    public void A_kept_index_in_which_everything_has_changed_scores_as_a_new_one()
    {
        SearchDocument[] Documents(string fingerprint) => [.. Enumerable.Range(0, 60)
            .Select(number => Document($"d{number}", $"Paper {number}", $"{(number % 7 == 0 ? "Sunday opening." : "Weekdays.")} {new string('x', number)} library", fingerprint: fingerprint))];
        using var folder = new TemporaryFolder();
        using (var index = SearchIndex.In(folder.Path, _ => { }))
            index.Update(Documents("1"), [], new Dictionary<string, string>());
        using var kept = SearchIndex.In(folder.Path, _ => { });
        using var fresh = SearchIndex.Temporary();
        SearchHit[] Hits(SearchIndex index) =>
            [.. index.Update(Documents("2"), [], new Dictionary<string, string>()).Find(new SearchRequest("sunday library", Now)).Hits];

        Assert.Equal(Hits(fresh), Hits(kept));
    }

    [Fact]
    public void A_cancelled_update_leaves_the_index_as_it_was()
    {
        using var index = SearchIndex.Temporary();
        index.Update([First], [], new Dictionary<string, string>());

        Assert.Throws<OperationCanceledException>(() =>
            index.Update([Document("b", "Museum")], [], new Dictionary<string, string>(), new CancellationToken(true)));

        var snapshot = index.Update([First with { Body = () => throw new InvalidOperationException() }], [], new Dictionary<string, string>());
        Assert.Single(snapshot.Find(new SearchRequest("library", Now)).Hits);
    }

    [Fact]
    public void An_index_on_disk_is_used_again()
    {
        using var folder = new TemporaryFolder();
        using (var index = SearchIndex.In(folder.Path, _ => { }))
            index.Update([First], [], new Dictionary<string, string>());

        using var again = SearchIndex.In(folder.Path, _ => { });
        var snapshot = again.Update([First with { Body = () => throw new InvalidOperationException() }], [], new Dictionary<string, string>());

        Assert.Single(snapshot.Find(new SearchRequest("sunday", Now)).Hits);
        Assert.Equal("sunday", snapshot.Find(new SearchRequest("sundya", Now)).Corrected);
    }

    [Fact]
    public void A_damaged_index_is_made_again()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("search.db"), new string('x', 5000));

        using var index = SearchIndex.In(folder.Path, _ => { });
        var snapshot = index.Update([First], [], new Dictionary<string, string>());

        Assert.Single(snapshot.Find(new SearchRequest("sunday", Now)).Hits);
    }

    [Fact]
    public void Many_may_ask_at_once()
    {
        using var library = new Library(First, Document("second", "Museum hours"));

        Parallel.For(0, 200, _ => Assert.Equal(2, library.Ids("hours").Length));
    }
}
