using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class AcronymFinderTests
{
    [Theory]
    [InlineData("Our Bus Service Improvement Plan (BSIP) says", "bsip", "bus service improvement plan")]
    [InlineData("the Department of Health (DH)", "dh", "department of health")]
    [InlineData("all Special Educational Needs and Disabilities (SEND)", "send", "special educational needs and disabilities")]
    [InlineData("Houses in Multiple Occupation (HMOs)", "hmo", "houses in multiple occupation")]
    public void An_acronym_in_brackets_stands_for_the_words_before_it(string text, string acronym, string words) =>
        Assert.Contains((acronym, words), AcronymFinder.Find(text));

    [Theory]
    [InlineData("Buckinghamshire Council (UK)")]
    [InlineData("(BSIP)")]
    [InlineData("see the map (PDF)")]
    public void Other_brackets_stand_for_nothing(string text) => Assert.Empty(AcronymFinder.Find(text));
}
