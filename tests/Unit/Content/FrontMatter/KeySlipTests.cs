using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Tests.Unit.Content.FrontMatter;

public sealed class KeySlipTests
{
    private static readonly Place Line = new("consultations/buses/index.md", 3);

    [Theory]
    [InlineData("closses", "Did you mean 'closes'?")]
    [InlineData("deadline", "Did you mean 'closes'?")]
    [InlineData("colour", "The words before the colon can be: opens, closes.")]
    public void A_key_without_a_meaning_is_answered_with_the_one_that_was_meant_or_with_all(string written, string told) =>
        Assert.Equal(told, Suggested(written, written));

    [Fact]
    public void A_key_that_is_written_as_well_was_not_meant() =>
        Assert.Equal("The words before the colon can be: opens, closes.", Suggested("deadline", "deadline", "closes"));

    private static string? Suggested(string written, params string[] keys)
    {
        var mapping = new YamlMapping(Line, [.. keys.Select(key => new YamlEntry(key, Line, new YamlScalar(Line, "2026-03-31", IsNull: false)))]);
        return KeySlip.Finding(mapping.Entries.Single(entry => entry.Key == written), mapping, ["opens", "closes"]).Suggestion;
    }
}
