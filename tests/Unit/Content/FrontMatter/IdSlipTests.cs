using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Tests.Unit.Content.FrontMatter;

public sealed class IdSlipTests
{
    [Theory]
    [InlineData("nroth", "Did you mean 'north'?")]
    [InlineData("north, south", "Write a list, in square brackets: [north, south].")]
    [InlineData("everywhere", "Use one of these, or add it to site.yml: north, south.")]
    public void An_id_that_site_yml_does_not_have_is_answered_with_what_to_write(string written, string told) =>
        Assert.Equal(told, Suggested(written, ["north", "south"]));

    [Fact]
    public void A_long_list_of_ids_is_not_repeated() =>
        Assert.Equal("Use one of those in site.yml, or add it there.", Suggested("everywhere", [.. Enumerable.Range(1, 26).Select(number => $"ward-{number}")]));

    private static string? Suggested(string written, List<string> ids) =>
        IdSlip.Finding(new YamlScalar(new Place("consultations/buses/index.md", 3), written, IsNull: false), "areas", ids).Suggestion;
}
