using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class CompoundsTests
{
    private static readonly Compounds Compounds = new(
        Vocabulary.Empty.With(new Dictionary<string, int>
        {
            ["council"] = 900,
            ["house"] = 300,
            ["cost"] = 200,
            ["living"] = 90,
            ["right"] = 80,
            ["way"] = 70,
            ["childcare"] = 12,
            ["bus"] = 60,
            ["ness"] = 1,
            ["covid"] = 40,
            ["19"] = 200,
        }),
        documents: 5000);

    [Theory]
    [InlineData("councilhouse", "council house")]
    [InlineData("costofliving", "cost of living")]
    [InlineData("rightofway", "right of way")]
    [InlineData("covid19", "covid 19")]
    public void A_word_is_parted_into_words_that_texts_have(string word, string parts) => Assert.Equal(parts, Compounds.Parted(word)[0]);

    [Theory]
    [InlineData("council")]
    [InlineData("busness")]
    [InlineData("zzzhouse")]
    [InlineData("covid20")]
    public void A_word_is_not_parted_into_what_is_no_word_or_hardly_one(string word) => Assert.Empty(Compounds.Parted(word));

    [Fact]
    public void Words_are_joined_where_a_text_writes_them_as_one()
    {
        Assert.Equal("childcare", Compounds.Joined([TermCache.Make("child"), TermCache.Make("care")])?.Word);
        Assert.Null(Compounds.Joined([TermCache.Make("bus"), TermCache.Make("house")]));
    }
}
