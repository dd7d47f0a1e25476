using ConsultHub.Content.Search;
using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search.Snippets;

public sealed class SnippetTests
{
    private static string Shown(IEnumerable<SnippetSegment> segments) =>
        string.Concat(segments.Select(segment => segment.Matched ? $"[{segment.Text}]" : segment.Text));

    private static string SnippetOf(string text, string query, int length = 120)
    {
        using var library = new Library(Document("a", "Title", text));
        var answer = library.Find(query);
        return Shown(library.Snapshot.Snippets([(answer.Hits[0].Document, "")], answer, length).Single());
    }

    [Fact]
    public void A_snippet_shows_where_the_words_stand_and_marks_them()
    {
        var far = string.Concat(Enumerable.Repeat("Nothing of interest here, ", 40));
        var snippet = SnippetOf(far + "we will empty bins & collect garden waste <weekly>, " + far, "bins weekly");

        Assert.Contains("empty [bins] & collect garden [waste] <[weekly]>", snippet, StringComparison.Ordinal);
        Assert.StartsWith("… ", snippet, StringComparison.Ordinal);
        Assert.EndsWith(" …", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 60, 140);
    }

    [Fact]
    public void It_begins_and_ends_with_a_sentence_where_that_is_not_too_long()
    {
        const string Text = "Nobody reads this first part of the text. Our plan (e.g. for streets) is new. Every bin is emptied on Monday. Is that too early? That is for you to say, and we will wait for it as long as it takes. The end.";

        Assert.Equal("Every [bin] is emptied on Monday. Is that too early?", SnippetOf(Text, "bin", 70));
        Assert.Equal("Our plan (e.g. for [streets]) is new. Every bin is emptied on Monday.", SnippetOf(Text, "streets", 70));
    }

    [Theory]
    [InlineData("Ask Mrs. Brown of St. John’s about the bins, or J. Smith.", "Ask Mrs. Brown of St. John’s about the [bins], or J. Smith.")]
    [InlineData("He said ‘Never.’ Every bin is full.", "Every [bin] is full.")]
    [InlineData("Never again! Every bin is full.", "Every [bin] is full.")]
    public void A_title_or_an_initial_does_not_end_a_sentence(string text, string shown) => Assert.Equal(shown, SnippetOf(text, "bins"));

    [Theory]
    [InlineData("bin🗑🗑🗑🗑🗑🗑🗑🗑")]
    public void A_text_without_spaces_is_cut_between_its_characters(string text)
    {
        foreach (var length in Enumerable.Range(4, 12))
            Assert.DoesNotContain('\uFFFD', new System.Text.UTF8Encoding().GetString(new System.Text.UTF8Encoding().GetBytes(SnippetOf(text, text[..3], length))));
    }

    [Fact]
    public void A_sentence_is_shown_rather_than_a_row_of_figures()
    {
        const string Table = "What you told us.\nLater buses in the evening\u001f1,127\u001f51%.\nBuses on Sundays\u001f928\u001f42%.\nCheaper buses\u001f707\u001f32%.";

        Assert.Contains("would take the [bus] to work", SnippetOf(Table + "\n" + string.Concat(Enumerable.Repeat("Nothing of interest here. ", 20)) + "Half of you would take the bus to work.", "buses"), StringComparison.Ordinal);
        Assert.Equal("What you told us. … Later [buses] in the evening, 1,127, 51%.", SnippetOf(Table, "buses"));
    }

    [Fact]
    public void A_summary_that_shows_as_much_as_any_piece_of_the_text_is_shown_whole()
    {
        const string Summary = "We want to run more buses in the evening and on Sundays than we do now.";
        using var library = new Library(Document("a", "Title", "The bus stops at nine on weekdays, as you all told us that it should.") with { Summary = Summary });
        IReadOnlyList<SnippetSegment> For(string query) => library.Snapshot.Snippets([(0, Summary)], library.Find(query)).Single();

        Assert.Equal("We want to run more [buses] in the evening and on Sundays than we do now.", Shown(For("bus")));
        Assert.Equal("We want to run more [buses] in the evening and on [Sundays] than we do now.", Shown(For("bus sunday weekday")));
        Assert.Equal("The [bus] stops at [nine] on [weekdays], as you all told us that it should.", Shown(For("bus nine weekday")));
    }

    [Fact]
    public void What_matches_by_a_name_alone_is_shown_with_its_summary()
    {
        const string Summary = "We want to run more buses in the evening and on Sundays than we do now.";
        using var library = new Library(Document("a", "Title", "Nothing of interest.\nMarling library.\nThe end."));

        Assert.Equal($"{Summary} … Marling [library].", Shown(library.Snapshot.Snippets([(0, Summary)], library.Find("library")).Single()));
    }

    [Fact]
    public void A_name_or_heading_is_not_shown_where_a_sentence_can_be() =>
        Assert.StartsWith("Each town", SnippetOf("Marling library.\nWithy library.\nLibrary friends.\nEach town has a library that is open on four days of the week, or more.", "library"), StringComparison.Ordinal);

    [Fact]
    public void Headings_and_rows_of_figures_that_follow_a_sentence_are_left_out()
    {
        const string Sentence = "The last bus on each route leaves the square before eight.";

        Assert.Equal(Sentence.Replace("bus", "[bus]", StringComparison.Ordinal), SnippetOf($"{Sentence}\nRoute\u001fLast bus.\n2\u001f8.05pm.\n", "bus", 240));
        Assert.Equal(Sentence.Replace("bus", "[bus]", StringComparison.Ordinal), SnippetOf($"{Sentence}\nWhat we plan.\nMore of them.", "bus", 240));
    }

    [Fact]
    public void A_heading_that_matches_is_shown_with_what_it_is_the_heading_of() =>
        Assert.Equal(
            "Night [buses].\nThey would leave the square at half past eleven on four days.",
            SnippetOf("First.\nNight buses.\nThey would leave the square at half past eleven on four days.\nLast.", "bus", 240));

    [Fact]
    public void A_text_without_a_match_is_shown_from_its_beginning()
    {
        using var library = new Library(Document("a", "Bus network", "A plan for the town."));
        var answer = library.Find("bus");

        Assert.Equal("A plan for the town.", Shown(library.Snapshot.Snippets([(answer.Hits[0].Document, "")], answer).Single()));
    }

    [Fact]
    public void A_title_is_marked_whole()
    {
        using var library = new Library(Document("a", "The bus network: what buses?"));

        Assert.Equal("The [bus] network: what [buses]?", Shown(library.Find("bus").Mark("The bus network: what buses?")));
    }

    [Fact]
    public void A_figure_is_not_marked_amid_a_number()
    {
        using var library = new Library(Document("a", "1 of 51 zones, 20mph"));

        Assert.Equal("[1] of 51 zones, 21 streets", Shown(library.Find("1").Mark("1 of 51 zones, 21 streets")));
        Assert.Equal("a 20[mph] zone", Shown(library.Find("mph").Mark("a 20mph zone")));
    }

    [Fact]
    public void An_empty_text_gives_an_empty_snippet()
    {
        using var library = new Library(Document("a", "Bus"));
        var answer = library.Find("bus");

        Assert.Empty(library.Snapshot.Snippets([(answer.Hits[0].Document, "")], answer).Single());
        Assert.Empty(answer.Mark(""));
    }
}
