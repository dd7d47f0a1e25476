using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.Diagnostics;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("council", "council", 0)]
    [InlineData("counsil", "council", 1)]
    [InlineData("coucnil", "council", 1)]
    [InlineData("colection", "collection", 1)]
    [InlineData("enviroment", "environment", 1)]
    [InlineData("libary", "library", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("bus", "library", 3)]
    public void It_counts_letters_put_in_left_out_changed_or_swapped(string one, string other, int distance) =>
        Assert.Equal(distance, EditDistance.Between(one, other, 2));
}
