using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class SpellingCorrectorTests
{
    private static readonly SpellingCorrector Corrector = new(Vocabulary.Empty.With(new Dictionary<string, int>
    {
        ["council"] = 900,
        ["counsel"] = 5,
        ["collection"] = 80,
        ["correction"] = 3,
        ["library"] = 40,
        ["bus"] = 300,
        ["hs2"] = 9,
        ["internet"] = 90,
        ["intent"] = 150,
        ["badger"] = 20,
        ["badge"] = 30,
    }), known: ["refuse", "wheelie"]);

    [Theory]
    [InlineData("counsil", "council")]
    [InlineData("coucnil", "council")]
    [InlineData("colection", "collection")]
    [InlineData("collecton", "collection")]
    [InlineData("libary", "library")]
    [InlineData("wheely", "wheelie")]
    [InlineData("internt", "internet")]
    [InlineData("badgr", "badger")]
    public void The_commonest_word_that_few_slips_away_is_suggested_first(string typed, string meant) =>
        Assert.Equal(meant, Corrector.Suggest(typed, 1)[0]);

    [Theory]
    [InlineData("bux")]
    [InlineData("hs3")]
    [InlineData("zebra")]
    [InlineData("كتب")]
    public void Short_words_numbers_and_words_far_from_all_others_are_left_alone(string typed) => Assert.Empty(Corrector.Suggest(typed, 1));
}
