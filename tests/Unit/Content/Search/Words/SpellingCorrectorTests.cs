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
        ["school"] = 100,
        ["stool"] = 20,
        ["physical"] = 30,
        ["fiscal"] = 30,
        ["education"] = 60,
        ["party"] = 200,
        ["purity"] = 2,
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
    [InlineData("skool", "school")]
    [InlineData("fysical", "physical")]
    [InlineData("educashun", "education")]
    public void A_word_written_as_it_sounds_is_told_by_ear(string typed, string meant)
    {
        Assert.Equal(meant, Corrector.Suggest(typed, 1, alsoByEar: true)[0]);
        Assert.DoesNotContain(meant, Corrector.Suggest(typed, 1));
    }

    [Fact]
    public void A_word_that_is_close_by_both_letters_and_ear_is_suggested_once() =>
        Assert.Equal(["council", "counsel"], Corrector.Suggest("counsil", 5, alsoByEar: true));

    [Fact]
    public void Vowels_that_are_far_apart_are_not_taken_for_one_slip() =>
        Assert.DoesNotContain("party", Corrector.Suggest("puritey", 5, farthest: 1, alsoByEar: true));

    [Theory]
    [InlineData("bux")]
    [InlineData("hs3")]
    [InlineData("zebra")]
    [InlineData("كتب")]
    public void Short_words_numbers_and_words_far_from_all_others_are_left_alone(string typed) => Assert.Empty(Corrector.Suggest(typed, 1));
}
