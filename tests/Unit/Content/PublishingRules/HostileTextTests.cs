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
    public void A_text_of_nothing_but_one_sign_is_checked_in_bounded_time(string sign)
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{string.Concat(Enumerable.Repeat(sign, 100_000 / sign.Length))}\n");
        var watch = Stopwatch.StartNew();

        council.Check();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }
}
