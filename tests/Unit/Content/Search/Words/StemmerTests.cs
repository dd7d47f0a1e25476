using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class StemmerTests
{
    /// <summary>From the sample vocabulary on the page of the algorithm.</summary>
    [Theory]
    [InlineData("consign", "consign")]
    [InlineData("consistency", "consist")]
    [InlineData("consolations", "consol")]
    [InlineData("conspicuously", "conspicu")]
    [InlineData("knightly", "knight")]
    [InlineData("knocked", "knock")]
    [InlineData("generously", "generous")]
    [InlineData("communities", "communiti")]
    [InlineData("hopping", "hop")]
    [InlineData("hoped", "hope")]
    [InlineData("ties", "tie")]
    [InlineData("cries", "cri")]
    [InlineData("gas", "gas")]
    [InlineData("kiwis", "kiwi")]
    [InlineData("relational", "relat")]
    [InlineData("sky", "sky")]
    public void English_words_have_the_stem_of_the_published_sample(string word, string stem) => Assert.Equal(stem, Stemmer.Stem(word));

    [Theory]
    [InlineData("collection", "collecting")]
    [InlineData("organisation", "organization")]
    [InlineData("children", "child")]
    [InlineData("libraries", "library")]
    [InlineData("buses", "bus")]
    public void Forms_of_one_word_meet(string one, string other) => Assert.Equal(Stemmer.Stem(one), Stemmer.Stem(other));

    [Theory]
    [InlineData("hospital", "hospitality")]
    [InlineData("organ", "organic")]
    [InlineData("trains", "training")]
    [InlineData("parks", "parking")]
    [InlineData("appointed", "appointments")]
    [InlineData("intern", "international")]
    [InlineData("authors", "authorities")]
    [InlineData("imports", "important")]
    [InlineData("experience", "experiments")]
    [InlineData("miners", "minerals")]
    [InlineData("emerging", "emergency")]
    [InlineData("animation", "animals")]
    public void Words_of_another_meaning_do_not_meet(string one, string other) => Assert.NotEqual(Stemmer.Stem(one), Stemmer.Stem(other));

    [Theory]
    [InlineData("автобусы")]
    [InlineData("hs2")]
    [InlineData("uk")]
    public void Other_words_are_their_own_stem(string word) => Assert.Equal(word, Stemmer.Stem(word));
}
