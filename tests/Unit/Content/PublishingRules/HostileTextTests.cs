using System.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class HostileTextTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("<!-- ")]
    [InlineData("<!-- excuse a: ")]
    [InlineData("<!-- excuse a: b -->\n")]
    [InlineData("AB ")]
    [InlineData("(AB) ")]
    [InlineData("## a\n\n")]
    [InlineData("[")]
    [InlineData("‘a ")]
    [InlineData("| a ")]
    [InlineData("not un")]
    [InlineData("the ")]
    [InlineData("red box ")]
    [InlineData("a")]
    [InlineData("AND NOT ")]
    [InlineData("utilise ")]
    [InlineData("ABC (")]
    [InlineData("**B**\n\n")]
    public void A_text_of_nothing_but_one_sign_is_checked_in_bounded_time(string sign)
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{string.Concat(Enumerable.Repeat(sign, 100_000 / sign.Length))}\n");
        var watch = Stopwatch.StartNew();

        council.Check();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void A_text_of_thousands_of_acronyms_is_checked_in_bounded_time()
    {
        var acronyms = Enumerable.Range(0, 15_000).Select(number => $"Q{(char)('A' + number % 26)}{(char)('A' + number / 26 % 26)}{(char)('A' + number / 676)} is new.");
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{string.Join(' ', acronyms)}\n");
        var watch = Stopwatch.StartNew();

        council.Check();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void A_paragraph_with_more_open_links_than_can_be_read_is_told_and_not_read()
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\nShort.\n\n{string.Concat(Enumerable.Repeat("[a](", 200_000))}\n");

        var finding = Assert.Single(council.Check());

        Assert.Equal(("too-deep", 7), (finding.Rule, finding.Place.Line));
    }
}
