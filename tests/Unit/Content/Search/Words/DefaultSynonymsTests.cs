using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class DefaultSynonymsTests
{
    [Fact]
    public void There_are_150_groups_or_more() => Assert.True(DefaultSynonyms.Groups.Count >= 150);

    [Fact]
    public void Every_group_has_two_different_phrases_or_more() =>
        Assert.All(DefaultSynonyms.Groups, group => Assert.True(group.Distinct(StringComparer.OrdinalIgnoreCase).Count() == group.Count && group.Count > 1));

    [Fact]
    public void No_group_stands_twice() =>
        Assert.Empty(DefaultSynonyms.Groups.GroupBy(group => string.Join('|', group.Order())).Where(same => same.Count() > 1).Select(same => same.Key));
}
