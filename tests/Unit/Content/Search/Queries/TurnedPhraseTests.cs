using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Tests.Unit.Content.Search.Queries;

public sealed class TurnedPhraseTests
{
    [Theory]
    [InlineData("price of petrol", true)]
    [InlineData("cruelty to animals", true)]
    [InlineData("hunting foxes", true)]
    [InlineData("pollution from the cars", true)]
    [InlineData("time off work", false)]
    [InlineData("petrol and diesel", false)]
    public void Only_small_words_that_link_may_stand_between(string text, bool turned)
    {
        var units = QueryParser.Parse(text).Units.Where(unit => unit.Stems.Length > 0).ToList();

        Assert.Equal(turned, TurnedPhrase.Is(text, units[0], units[1]));
    }
}
