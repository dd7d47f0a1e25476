using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>Numbers in words and figures.</summary>
public sealed class NumbersTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(3214, "3,214")]
    [InlineData(1234567, "1,234,567")]
    public void Thousands_have_commas(int number, string expected) => Assert.Equal(expected, Numbers.Figures(number));

    [Theory]
    [InlineData(0, "no")]
    [InlineData(1, "one")]
    [InlineData(9, "nine")]
    [InlineData(10, "10")]
    [InlineData(1200, "1,200")]
    public void Small_numbers_are_words(int number, string expected) => Assert.Equal(expected, Numbers.InWords(number));

    [Theory]
    [InlineData(0, "0 replies")]
    [InlineData(1, "1 reply")]
    [InlineData(3214, "3,214 replies")]
    public void One_is_singular(int number, string expected) => Assert.Equal(expected, Numbers.Count(number, "reply", "replies"));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", "a")]
    [InlineData("a|b", "a and b")]
    [InlineData("a|b|c", "a, b and c")]
    public void A_list_reads_as_a_sentence(string items, string expected) =>
        Assert.Equal(expected, Numbers.Listed(items.Split('|', StringSplitOptions.RemoveEmptyEntries)));

    [Theory]
    [InlineData("", "")]
    [InlineData("two close", "Two close")]
    [InlineData("élan", "Élan")]
    public void A_sentence_starts_with_a_capital(string text, string expected) => Assert.Equal(expected, Numbers.Capital(text));
}
