using ConsultHub.Content.Search;

namespace ConsultHub.Tests.Unit.Content.Search;

/// <summary>The acronyms that a glossary explains.</summary>
public sealed class GlossaryAcronymsTests
{
    [Theory]
    [InlineData("EqIA: Short for equality impact assessment.", "EqIA", "equality impact assessment")]
    [InlineData("TRO: Stands for traffic regulation order (a law about a road).", "TRO", "traffic regulation order")]
    [InlineData("SEND: Special educational needs and disabilities.", "SEND", "Special educational needs and disabilities")]
    [InlineData("CIL: Community Infrastructure Levy, a charge on new buildings.", "CIL", "Community Infrastructure Levy")]
    [InlineData("LTN: A low traffic neighbourhood. Through traffic is kept out.", "LTN", "A low traffic neighbourhood")]
    public void An_acronym_is_explained_in_full_at_the_start(string line, string acronym, string words) =>
        Assert.Equal(words, In(line)[acronym]);

    [Theory]
    [InlineData("Cabinet: The group of councillors who decide.")]
    [InlineData("SUDS: Ponds and ditches that hold rain back.")]
    public void What_is_no_acronym_or_is_only_described_is_none(string line) => Assert.Empty(In(line));

    private static IReadOnlyDictionary<string, string> In(string line)
    {
        using var content = new TemporaryContent();
        content.Write("glossary.yml", line.Replace(": ", ": \"", StringComparison.Ordinal) + "\"\n");
        return GlossaryAcronyms.In(content.Load().Glossary);
    }
}
