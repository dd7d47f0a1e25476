namespace ConsultHub.Tests.Unit.Content.PublishingRules;

/// <summary>A link that makes a choice for its reader is to be written without it.</summary>
public sealed class OwnAddressTests : IDisposable
{
    private readonly SmallCouncil council = new();

    public void Dispose() => council.Dispose();

    [Theory]
    [InlineData("/large-print/consultations/bins", "/consultations/bins")]
    [InlineData("/large-print/plain-english/consultations/bins", "/consultations/bins")]
    [InlineData("/plain-english", "/")]
    [InlineData("https://consult.small.example/plain-english/consultations/bins", "/consultations/bins")]
    public void The_advice_is_an_address_that_the_rule_takes(string written, string advised)
    {
        Assert.Equal([$"Write '{advised}'."], Advice(written));
        Assert.Empty(Advice(advised));
    }

    private IReadOnlyList<string?> Advice(string address)
    {
        council.Write("pages/more.md", $"---\ntitle: More\nsummary: Where to read more about the bins.\n---\n\nRead [all about the bins]({address}).\n");
        return [.. council.Check().Where(finding => finding.Rule == "own-address").Select(finding => finding.Suggestion)];
    }
}
