using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Queries;

public sealed class MeaningFinderTests
{
    private static readonly SynonymTable Synonyms = new([["council tax", "local tax"]], []);

    private static UnitMeaning[] Of(string text) =>
        new MeaningFinder(Vocabulary.Empty, Synonyms, new Compounds(Vocabulary.Empty, 1), 1).Of(text, QueryParser.Parse(text).Units);

    private static float QualityOf(UnitMeaning meaning, string stems) => meaning.Ways.First(way => string.Join(' ', way.Stems) == stems).Quality;

    [Fact]
    public void A_word_of_a_known_phrase_is_worth_less_alone_than_the_phrase()
    {
        var meaning = Of("council tax")[0];

        Assert.True(QualityOf(meaning, "council") < QualityOf(meaning, "local tax"));
        Assert.Equal(1, QualityOf(meaning, "council tax"));
    }

    [Fact]
    public void A_word_of_no_known_phrase_is_worth_all() => Assert.Equal(1, QualityOf(Of("council parks")[0], "council"));
}
