using System.Diagnostics;
using ConsultHub.Content;
using ConsultHub.Content.PublishingRules;
using Diagnostic = ConsultHub.Content.Diagnostics.Diagnostic;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class HostileTextTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    // A rule or a reader that stops with a fault of its own is a finding, so that it takes nothing else down: here it must not stop.
    private IReadOnlyList<Diagnostic> Check()
    {
        var found = council.Check();
        Assert.DoesNotContain(found, finding => finding.Rule is FailedRules.Id or LoadedFile.Failed);
        return found;
    }

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
    [InlineData("<<<<<<< a\n")]
    [InlineData("a\n=======\n>>>>>>> a\n")]
    [InlineData("` **` ")]
    [InlineData("[a][b] ")]
    [InlineData("[2026-01-02]")]
    public void A_text_of_nothing_but_one_sign_is_checked_in_bounded_time(string sign)
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{string.Concat(Enumerable.Repeat(sign, 100_000 / sign.Length))}\n");
        var watch = Stopwatch.StartNew();

        Check();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("<!-- excuse a", ' ')]
    [InlineData("<!--", ' ')]
    [InlineData("<!-- excuse ", 'a')]
    [InlineData("# excuse a", ' ')]
    public void A_comment_that_is_not_closed_is_checked_in_bounded_time(string opening, char then)
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{opening}{new string(then, 2000)}x\n");
        var watch = Stopwatch.StartNew();

        Check();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("a")]
    [InlineData("0163 ")]
    [InlineData("two ")]
    [InlineData("[a](https://a.example/b) ")]
    public void A_plain_version_of_nothing_but_one_sign_is_compared_in_bounded_time(string sign)
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{string.Concat(Enumerable.Repeat("[b](https://a.example/c)\n\n", 1000))}\n");
        council.Write("pages/long.plain.md", $"---\n---\n\n{string.Concat(Enumerable.Repeat(sign + (sign[0] == '[' ? "\n\n" : ""), 100_000 / sign.Length))}\n");
        var watch = Stopwatch.StartNew();

        Check();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("We heard from 999,999,999,999,999,999,999,999,999 of 1,000 people.")]
    [InlineData("Chart: What people want.\n\n| Answer | People | Share |\n| --- | --- | --- |\n| Yes | 2,000,000,000 | 50% |\n| No | 2,000,000,000 | 50% |")]
    [InlineData("| What | Sum |\n| --- | --- |\n| Roads | 2,000,000,000 |\n| Parks | 2,000,000,000 |\n| Total | 2,000,000,000 |")]
    public void Numbers_greater_than_any_council_has_are_counted_too(string body)
    {
        council.Write("pages/large.md", $"---\ntitle: Large\n---\n\n{body}\n");
        Check();
    }

    [Fact]
    public void A_text_of_thousands_of_acronyms_is_checked_in_bounded_time()
    {
        var acronyms = Enumerable.Range(0, 15_000).Select(number => $"Q{(char)('A' + number % 26)}{(char)('A' + number / 26 % 26)}{(char)('A' + number / 676)} is new.");
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{string.Join(' ', acronyms)}\n");
        var watch = Stopwatch.StartNew();

        Check();

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Theory]
    [InlineData("[a](", 200_000, 7)]
    [InlineData("a\n=\n", 150_000, 40_004)]
    [InlineData("a\n-\n", 150_000, 40_004)]
    [InlineData("[a]: b\n", 70_000, 20_007)]
    [InlineData("a[^1]\n", 30_000, 5_007)]
    [InlineData("a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b|a|b\n-|-\n", 40_000, 7)]
    public void More_of_what_is_slow_to_read_than_anybody_writes_is_told_and_not_read(string part, int times, int line)
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\nShort.\n\n{string.Concat(Enumerable.Repeat(part, times))[..Math.Min(990_000, part.Length * times)]}\n");

        var finding = Assert.Single(Check());

        Assert.Equal(("too-deep", line), (finding.Rule, finding.Place.Line));
    }

    [Fact]
    public void Tens_of_thousands_of_slips_in_front_matter_are_told_in_a_few_findings_and_in_bounded_time()
    {
        council.Replace("pages/about.md", "title:", string.Concat(Enumerable.Range(0, 60_000).Select(number => $"titl{number}: x\n")) + "title:");
        council.Replace("consultations/2026/bins/index.md", "topics: [environment]", "topics:\n" + string.Concat(Enumerable.Range(0, 60_000).Select(number => $"- env{number}\n")) + "- environment");
        var watch = Stopwatch.StartNew();

        var found = Check();

        Assert.Equal(21, found.Count(finding => finding.Rule == "unknown-key"));
        Assert.Contains(found, finding => finding.Message == "59,980 more from here on are not known." && finding.Place.Line == 22);
        Assert.Equal(21, found.Count(finding => finding.Rule == "unknown-id"));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"It took {watch.Elapsed}.");
    }

    [Fact]
    public void A_rule_that_a_file_breaks_thousands_of_times_is_listed_five_hundred_times_and_then_counted()
    {
        council.Write("pages/long.md", $"---\ntitle: Long\n---\n\n{string.Concat(Enumerable.Repeat("We utilise it.\n\n", 700))}");

        var found = Check().Where(finding => finding.Rule == "word-to-avoid").ToList();

        Assert.Equal(501, found.Count);
        Assert.Equal("The same is wrong in 200 more places from here on.", found[^1].Message);
    }
}
