using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class PronunciationTests
{
    [Theory]
    [InlineData("skool", "school")]
    [InlineData("fone", "phone")]
    [InlineData("nife", "knife")]
    [InlineData("resycling", "recycling")]
    [InlineData("bridje", "bridge")]
    [InlineData("bujet", "budget")]
    [InlineData("stashun", "station")]
    [InlineData("polushun", "pollution")]
    [InlineData("soshal", "social")]
    [InlineData("hospitle", "hospital")]
    [InlineData("counsel", "council")]
    [InlineData("taks", "tax")]
    [InlineData("nayber", "neighbour")]
    [InlineData("docter", "doctor")]
    [InlineData("theater", "theatre")]
    [InlineData("pavment", "pavement")]
    [InlineData("homles", "homeless")]
    [InlineData("lam", "lamb")]
    [InlineData("lites", "lights")]
    [InlineData("sighn", "sign")]
    public void What_is_written_by_ear_sounds_like_the_word(string typed, string meant) => Assert.Equal(Pronunciation.Of(meant), Pronunciation.Of(typed));

    [Theory]
    [InlineData("cat", "chat")]
    [InlineData("goal", "jail")]
    [InlineData("sip", "ship")]
    [InlineData("house", "horse")]
    [InlineData("you", "ewe")]
    public void Words_that_sound_different_stay_different(string one, string other) => Assert.NotEqual(Pronunciation.Of(one), Pronunciation.Of(other));

    [Theory]
    [InlineData("library", "lbr")]
    [InlineData("education", "adkSn")]
    [InlineData("youth", "Yf")]
    [InlineData("eerie", "ar")]
    public void The_consonants_are_what_is_left_when_the_vowels_go(string word, string consonants) =>
        Assert.Equal(consonants, Pronunciation.Consonants(Pronunciation.Of(word)));

    [Theory]
    [InlineData("")]
    [InlineData("كتب")]
    [InlineData("a14")]
    [InlineData("^$|:")]
    public void What_is_no_english_word_does_no_harm(string word) => Assert.True(Pronunciation.Consonants(Pronunciation.Of(word)).Length <= word.Length);
}
