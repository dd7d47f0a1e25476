using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class FixTests : IDisposable
{
    private const string About = "pages/about.md";
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("We can't say.", "We cannot say.")]
    [InlineData("We recieve the the bins.", "We receive the bins.")]
    [InlineData("See [bins](https://consult.small.example/consultations/bins).", "See [bins](/consultations/bins).")]
    [InlineData("See [bins](/plain-english/large-print/consultations/bins).", "See [bins](/consultations/bins).")]
    [InlineData("Text.\n\n#### Costs\n\nNone.", "Text.\n\n### Costs\n\nNone.")]
    public void What_has_one_right_answer_is_mended_and_is_good_then(string bad, string good)
    {
        council.Replace(About, "We are a council.", bad);

        council.Write(About, Fixes.Apply(council.Read(About), council.Check()));

        Assert.Contains(good, council.Read(About), StringComparison.Ordinal);
        Assert.Empty(council.Check());
    }

    [Theory]
    [InlineData('\u2028')]
    [InlineData('\u0085')]
    [InlineData('\f')]
    public void The_line_is_the_right_one_below_a_sign_that_only_some_programs_take_for_a_line_end(char sign)
    {
        council.Replace(About, "We are a council.", $"We see{sign}all.\n\nWe recieve the bins.\nYou sort them.");

        council.Write(About, Fixes.Apply(council.Read(About), council.Check()));

        Assert.Contains("We receive the bins.", council.Read(About), StringComparison.Ordinal);
        Assert.Equal(["not-text"], council.Check().Select(found => found.Rule));
    }
}
