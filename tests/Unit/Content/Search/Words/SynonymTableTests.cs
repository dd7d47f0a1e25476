using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class SynonymTableTests
{
    private static string[] Of(SynonymTable table, string text)
    {
        var terms = new List<Term>();
        new TermCache().Read(text, terms);
        return [.. table.Of(terms).Select(stems => string.Join(' ', stems))];
    }

    [Fact]
    public void Each_phrase_of_a_group_leads_to_the_others()
    {
        var table = new SynonymTable([["bin", "refuse", "waste collection"]], []);

        Assert.Equal(["refus", "wast collect"], Of(table, "bins"));
        Assert.Equal(["bin", "refus"], Of(table, "waste collections"));
    }

    [Fact]
    public void Another_word_of_the_same_stem_counts_only_where_the_word_itself_is_not_known()
    {
        var table = new SynonymTable([["light", "lamp"], ["lighting", "street lamp"]], []);

        Assert.Equal(["lamp"], Of(table, "lights"));
        Assert.Equal(["street lamp"], Of(table, "lighting"));
        Assert.Equal(["lamp", "street lamp"], Of(table, "lighted"));
    }

    [Fact]
    public void A_phrase_that_small_words_reduce_to_one_word_is_not_taken_for_that_word() =>
        Assert.Empty(Of(new SynonymTable([["on foot", "walking"]], []), "foot"));

    [Fact]
    public void Of_what_texts_say_an_acronym_means_the_commonest_counts()
    {
        var table = new SynonymTable([], [("lap", "local area plan"), ("lap", "late arrival penalty"), ("lap", "local area plan")]);

        Assert.Equal(["local area plan"], Of(table, "LAP"));
    }

    [Fact]
    public void What_a_text_says_of_an_acronym_that_a_group_has_does_not_count() =>
        Assert.Equal(["nation health servic"], Of(new SynonymTable([["NHS", "national health service"]], [("nhs", "national historic site")]), "NHS"));

    [Fact]
    public void A_table_has_the_words_of_its_groups_and_knows_their_other_forms_too()
    {
        var table = new SynonymTable([["voter", "election"]], []);

        Assert.True(table.Has(TermCache.Make("elections")));
        Assert.False(table.Has(TermCache.Make("electic")));
        Assert.True(table.Knows(TermCache.Make("electing")));
    }
}
