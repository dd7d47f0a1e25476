using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.Diagnostics;

public sealed class FixesTests
{
    [Fact]
    public void Two_changes_to_one_line_do_not_shift_each_other() =>
        Assert.Equal("We cannot, we will not.", Fixes.Apply("We can't, we won't.", [At(4, "can't", "cannot"), At(14, "won't", "will not")]));

    [Fact]
    public void Line_ends_and_the_byte_order_mark_stay_as_they_were() =>
        Assert.Equal("\uFEFFa\r\nthe cat\r\n", Fixes.Apply("\uFEFFa\r\nteh cat\r\n", [At(1, "teh", "the") with { Place = new Place("a.md", 2) }]));

    [Theory]
    [InlineData("a\rteh cat\rteh cat", "a\rthe cat\rteh cat")]
    [InlineData("a\u2028teh\nteh cat\n", "a\u2028teh\nthe cat\n")]
    [InlineData("a\fteh\r\nteh cat", "a\fteh\r\nthe cat")]
    public void A_line_ends_where_places_are_counted(string text, string mended) =>
        Assert.Equal(mended, Fixes.Apply(text, [At(1, "teh", "the") with { Place = new Place("a.md", 2) }]));

    [Fact]
    public void What_is_not_there_any_more_is_left_alone() =>
        Assert.Equal("We cannot.", Fixes.Apply("We cannot.", [At(4, "can't", "cannot")]));

    private static Diagnostic At(int column, string old, string replacement) =>
        Diagnostic.Warning("x", new Place("a.md", 1, column), "x") with { Fix = new Edit(old, replacement) };
}
