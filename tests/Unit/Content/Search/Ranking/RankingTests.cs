using static ConsultHub.Tests.Unit.Content.Search.Library;

namespace ConsultHub.Tests.Unit.Content.Search.Ranking;

public sealed class RankingTests
{
    private const string Filler = "Nothing else of note is said on this page about the matter at hand today.";

    [Fact]
    public void The_title_counts_more_than_the_summary_and_the_summary_more_than_the_text()
    {
        using var library = new Library(
            Document("text", "One", "Allotments. " + Filler), Document("summary", "Two", Filler, "Allotments"), Document("title", "Allotments", Filler));

        Assert.Equal(["title", "summary", "text"], library.Ids("allotments"));
    }

    [Fact]
    public void A_text_with_all_words_comes_before_a_title_with_one()
    {
        using var library = new Library(
            Document("one", "Allotments", Filler), Document("other", "Fences", Filler), Document("both", "Something", Filler + " Fences round allotments."));

        Assert.Equal("both", library.Ids("allotments fences")[0]);
    }

    [Fact]
    public void The_words_themselves_come_before_their_synonyms()
    {
        using var library = new Library(Document("synonym", "Recycling centre", Filler), Document("word", "The tip", Filler));

        Assert.Equal(["word", "synonym"], library.Ids("tip"));
    }

    [Fact]
    public void Of_very_many_texts_those_with_the_word_in_the_title_come_first_and_those_that_say_it_most_before_them()
    {
        var with = Enumerable.Range(0, 1100).Select(number => Document($"with-{number}", "Page " + number, "Allotments. " + Filler));
        var without = Enumerable.Range(0, 1300).Select(number => Document($"without-{number}", "Leaf " + number, Filler));
        using var library = new Library(
            [.. with, Document("seldom", "Allotments", Filler), Document("often", "Allotments", "Allotments, allotments. " + Filler), .. without]);

        var found = library.Ids("allotments");

        Assert.Equal(["often", "seldom"], found[..2]);
        Assert.Equal(1102, found.Length);
    }

    [Fact]
    public void A_slip_that_one_text_makes_too_finds_the_common_word_besides()
    {
        var right = Enumerable.Range(0, 1200).Select(number => Document($"right-{number}", "Environment", "Text " + number));
        using var library = new Library([.. right, Document("slip", "Enviroment", Filler)]);

        var answer = library.Find("enviroment");

        Assert.Null(answer.Corrected);
        Assert.Equal("slip", library.Snapshot.Documents[answer.Hits[0].Document].Id);
        Assert.True(answer.Hits.Count > 1000);
    }

    [Fact]
    public void The_open_one_of_a_thousand_equals_comes_first()
    {
        var closed = Enumerable.Range(0, 1000).Select(number =>
            Document($"closed-{number}", "Parking review") with { Opens = Now.AddDays(-800), Closes = Now.AddDays(-700) });
        using var library = new Library([.. closed, Document("open", "Parking review") with { Opens = Now.AddDays(-5), Closes = Now.AddDays(9) }]);

        Assert.Equal("open", library.Ids("parking review")[0]);
    }

    [Fact]
    public void A_word_that_only_asks_counts_less_than_one_that_tells()
    {
        using var library = new Library(
            Document("asks", "Avoiding"), Document("tells", "Scams"), Document("more", "Fences", "Scams."), Document("other", "Walls", Filler), Document("last", "Gates", Filler));

        Assert.Equal("tells", library.Ids("how do I avoid scams")[0]);
    }
}
