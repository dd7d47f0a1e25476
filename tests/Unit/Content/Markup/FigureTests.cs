using ConsultHub.Content.Markup;

namespace ConsultHub.Tests.Unit.Content.Markup;

/// <summary>What counts as a figure is the same for the bars of a chart and for the rules about it.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("1,612", 1612)]
    [InlineData("£90", 90)]
    [InlineData(" 2.5 ", 2.5)]
    [InlineData("0", 0)]
    public void A_number_may_have_commas_a_point_or_a_pound_sign(string cell, double number) => Assert.Equal(number, Figure.Number(cell));

    [Theory]
    [InlineData("about 90")]
    [InlineData("-4")]
    [InlineData("26%")]
    [InlineData("")]
    public void Anything_else_is_no_number(string cell) => Assert.Null(Figure.Number(cell));

    [Theory]
    [InlineData("26%", 26.0)]
    [InlineData("2.5 %", 2.5)]
    [InlineData("26", null)]
    [InlineData("£5%", null)]
    public void A_share_ends_with_a_sign_for_per_cent(string cell, double? share) => Assert.Equal(share, Figure.Share(cell));
}
