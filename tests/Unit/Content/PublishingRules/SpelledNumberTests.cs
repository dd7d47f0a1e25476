using ConsultHub.Content.PublishingRules.PlainEnglish;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class SpelledNumberTests
{
    [Theory]
    [InlineData("seventeen homes", 17)]
    [InlineData("thirty-five homes", 35)]
    [InlineData("Thirty five homes", 35)]
    [InlineData("two hundred and fifty homes", 250)]
    [InlineData("a hundred and fifty homes", 150)]
    [InlineData("two hundred and fifty-one homes", 251)]
    [InlineData("fifteen hundred homes", 1500)]
    [InlineData("one thousand two hundred and fifty homes", 1250)]
    [InlineData("two thousand and eight", 2008)]
    [InlineData("two hundred and fifty thousand pounds", 250_000)]
    [InlineData("five hundred million pounds", 500_000_000)]
    [InlineData("two billion pounds", 2_000_000_000)]
    [InlineData("a dozen homes", 12)]
    public void A_number_is_as_large_as_it_is_read(string text, long value)
    {
        var number = Assert.Single(SpelledNumber.In(text));
        Assert.Equal(value, number.Value);
    }

    [Theory]
    [InlineData("fourteen and fifteen homes", new[] { "fourteen", "fifteen" })]
    [InlineData("from one hundred to two hundred homes", new[] { "one hundred", "two hundred" })]
    [InlineData("between one hundred and fifty and two hundred homes", new[] { "two hundred" })]
    public void Two_numbers_are_not_taken_for_one(string text, string[] written) => Assert.Equal(written, SpelledNumber.In(text).Select(number => number.Written));

    [Theory]
    [InlineData("between one hundred and two thousand homes")]
    [InlineData("one hundred and two hundred homes")]
    [InlineData("of one thousand, two hundred said so")]
    [InlineData("a hundred times")]
    [InlineData("half a dozen, half a million, hundreds of thousands")]
    [InlineData("twenty twenty-six")]
    [InlineData("fifty-fifty")]
    [InlineData("the thirty-first and the two hundred and first")]
    [InlineData("eleven o'clock")]
    [InlineData("the someone in Tenby who weighs a tonne")]
    public void What_is_not_surely_one_number_is_left_alone(string text) => Assert.Empty(SpelledNumber.In(text));
}
