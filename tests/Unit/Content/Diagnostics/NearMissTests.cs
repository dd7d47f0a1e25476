using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.Diagnostics;

/// <summary>The word that a writer most likely meant.</summary>
public sealed class NearMissTests
{
    private static readonly string[] Words = ["title", "summary", "opens", "closes", "results-due", "areas"];

    [Theory]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("sumary", "summary")]
    [InlineData("results_due", "results-due")]
    [InlineData("results due", "results-due")]
    [InlineData("area", "areas")]
    [InlineData("colour", null)]
    [InlineData("x", null)]
    public void A_slip_finds_its_word(string written, string? meant) => Assert.Equal(meant, NearMiss.Of(written, Words));

    [Fact]
    public void Nothing_is_near_where_there_is_nothing() => Assert.Null(NearMiss.Question("title", []));

    [Fact]
    public void A_very_long_word_is_no_slip() => Assert.Null(NearMiss.Of(new string('t', 100_000), Words));
}
