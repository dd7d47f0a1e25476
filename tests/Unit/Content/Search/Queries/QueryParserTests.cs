using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Tests.Unit.Content.Search.Queries;

public sealed class QueryParserTests
{
    private static string Shape(string text) => string.Join(' ', QueryParser.Parse(text).Units.Select(unit =>
        (unit.Excluded ? "!" : "") + (unit.Quoted ? "q" : "") + "[" + string.Join('+', unit.Terms.Select(term => term.Word)) + "]"));

    [Theory]
    [InlineData("Bins and buses", "[bins] [and] [buses]")]
    [InlineData("\"green belt\" homes", "q[green+belt] [homes]")]
    [InlineData("“green belt”", "q[green+belt]")]
    [InlineData("\"green belt", "[green] [belt]")]
    [InlineData("bins -garden", "[bins] ![garden]")]
    [InlineData("bins -\"garden waste\"", "[bins] !q[garden+waste]")]
    [InlineData("e-scooters", "[e+scooters]")]
    [InlineData("20mph zones", "[20+mph] [zones]")]
    [InlineData("2020 - 2021", "[2020] [2021]")]
    [InlineData("resident's don’t", "[resident] [dont]")]
    [InlineData("bins/recycling", "[bins] [recycling]")]
    [InlineData("the 1st M25 HS2", "[the] [1st] [m25] [hs2]")]
    [InlineData("A 14 and m 25", "[a+14] [and] [m+25]")]
    [InlineData("a 12-week plan", "[a] [12+week] [plan]")]
    [InlineData("a 20mph zone", "[a] [20+mph] [zone]")]
    [InlineData("option b 20000", "[option] [b] [20000]")]
    [InlineData("school 14", "[school] [14]")]
    public void Text_is_read_as_units(string text, string shape) => Assert.Equal(shape, Shape(text));

    [Fact]
    public void A_word_at_the_very_end_may_be_unfinished()
    {
        Assert.True(QueryParser.Parse("bus net").EndsInWord);
        Assert.False(QueryParser.Parse("bus net ").EndsInWord);
        Assert.False(QueryParser.Parse("\"bus net\"").EndsInWord);
    }
}
