namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class PlainFactsTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("There are 14 lorries.", "There are fourteen lorries.")]
    [InlineData("There are 250 lorries for 900 homes and £40,000.", "There are two hundred and fifty lorries for nine hundred homes and forty thousand pounds.")]
    [InlineData("There are a dozen lorries.", "There are 12 lorries.")]
    [InlineData("It is for people of 16-18.", "It is for people of sixteen to eighteen.")]
    [InlineData("The desk opens at noon and shuts at 17:30.", "The desk is open from midday to 5.30pm.")]
    [InlineData("Our bins are full.", "Our bins are full until midnight on 8 February 2026.")]
    [InlineData("Our bins are full.", "Two lorries come. Call +44 1632 960100.")]
    [InlineData("Our bins are full.", "Write to [the waste team](mailto:Waste@small.example) or to consultation@small.example.")]
    [InlineData("Our bins are full.", "See [how to sort rubbish](https://sort.example/rubbish).")]
    [InlineData("Read [what it costs](https://small.example/costs).", "Read [what it costs](https://www.small.example/costs/).")]
    public void The_same_said_in_another_way_is_not_another_fact(string full, string plain)
    {
        council.Replace("consultations/2026/bins/index.md", "Our bins are full by Friday.", full);
        council.Replace("consultations/2026/bins/index.plain.md", "Our bins are full by Friday.", plain);

        Assert.DoesNotContain(council.Check(), found => found.Rule == "plain-facts");
    }

    [Fact]
    public void Midnight_is_another_time_where_the_consultation_closes_earlier()
    {
        council.Replace("consultations/2026/bins/index.md", "closes: 2026-02-08", "closes: 2026-02-08T17:00");
        council.Replace("consultations/2026/bins/index.plain.md", "Our bins are full by Friday.", "Our bins are full until midnight.");

        Assert.Equal("plain-facts", Assert.Single(council.Check()).Rule);
    }

    [Fact]
    public void The_same_words_that_lead_elsewhere_are_found()
    {
        council.Replace("consultations/2026/bins/index.md", "Our bins are full by Friday.", "Read [what it costs](https://small.example/costs).");
        council.Replace("consultations/2026/bins/index.plain.md", "Our bins are full by Friday.", "Read [what it costs](https://money.example/all).");

        var finding = Assert.Single(council.Check());

        Assert.Contains("'https://money.example/all'", finding.Message, StringComparison.Ordinal);
        Assert.Contains("small.example/costs", finding.Message, StringComparison.Ordinal);
    }
}
