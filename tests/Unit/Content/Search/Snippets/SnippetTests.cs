using ConsultHub.Content.Search;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search.Snippets;

public sealed class SnippetTests
{
    private static string Shown(IEnumerable<SnippetSegment> segments) =>
        string.Concat(segments.Select(segment => segment.Matched ? $"[{segment.Text}]" : segment.Text));

    [Fact]
    public void A_snippet_shows_where_the_words_stand_and_marks_them()
    {
        var far = string.Concat(Enumerable.Repeat("Nothing of interest here. ", 40));
        using var library = new Library(Document("a", "Title", far + "We will empty bins & collect garden waste <weekly>. " + far));
        var answer = library.Find("bins weekly");

        var snippet = Shown(library.Snapshot.Snippets([answer.Hits[0].Document], answer, 120).Single());

        Assert.Contains("empty [bins] & collect garden [waste] <[weekly]>", snippet, StringComparison.Ordinal);
        Assert.StartsWith("… ", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 60, 140);
    }

    [Fact]
    public void A_sentence_is_shown_rather_than_a_row_of_figures()
    {
        const string Table = "What you told us. Later buses in the evening, 1,127, 51%. Buses on Sundays, 928, 42%. Cheaper buses, 707, 32%. Buses on time, 641, 29%. ";
        using var library = new Library(Document("a", "Title", Table + string.Concat(Enumerable.Repeat("Nothing of interest here. ", 20)) + "Half of you would take the bus to work."));
        var answer = library.Find("buses");

        Assert.Contains("would take the [bus] to work", Shown(library.Snapshot.Snippets([answer.Hits[0].Document], answer, 120).Single()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_without_a_match_is_shown_from_its_beginning()
    {
        using var library = new Library(Document("a", "Bus network", "A plan for the town."));
        var answer = library.Find("bus");

        Assert.Equal("A plan for the town.", Shown(library.Snapshot.Snippets([answer.Hits[0].Document], answer).Single()));
    }

    [Fact]
    public void A_title_is_marked_whole()
    {
        using var library = new Library(Document("a", "The bus network: what buses?"));

        Assert.Equal("The [bus] network: what [buses]?", Shown(library.Find("bus").Mark("The bus network: what buses?")));
    }

    [Fact]
    public void An_empty_text_gives_an_empty_snippet()
    {
        using var library = new Library(Document("a", "Bus"));
        var answer = library.Find("bus");

        Assert.Empty(library.Snapshot.Snippets([answer.Hits[0].Document], answer).Single());
        Assert.Empty(answer.Mark(""));
    }
}
