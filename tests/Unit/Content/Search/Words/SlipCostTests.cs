using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class SlipCostTests
{
    [Fact]
    public void A_word_rightly_typed_costs_nothing() => Assert.Equal(0, SlipCost.Of("police", "police"));

    [Theory]
    [InlineData("recylcing", "recycling", "recylding")]
    [InlineData("litering", "littering", "litterping")]
    [InlineData("poice", "police", "price")]
    [InlineData("grammer", "grammar", "grammor")]
    [InlineData("vehical", "vehicle", "vehiqqle")]
    public void The_slips_that_people_make_most_cost_less(string typed, string meant, string other) =>
        Assert.True(SlipCost.Of(typed, meant) <= SlipCost.Of(typed, other) && SlipCost.Of(typed, meant) > 0);

    [Fact]
    public void A_letter_left_out_costs_less_than_one_put_in() => Assert.True(SlipCost.Of("internt", "internet") < SlipCost.Of("internet", "internt"));

    [Fact]
    public void Words_of_any_length_have_a_cost() => Assert.True(SlipCost.Of(new string('a', 500), "b") > 0);
}
