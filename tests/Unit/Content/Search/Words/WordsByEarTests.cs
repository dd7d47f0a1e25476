using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class WordsByEarTests
{
    private static readonly WordsByEar Words = new([.. new[] { "junction", "jangle", "rail", "role", "rural", "eye", "owe" }.Select(word => new VocabularyEntry(word, word, 1))]);

    [Fact]
    public void Words_with_the_same_consonants_are_found() => Assert.Equal(["junction"], Words.Like("junkshun").Select(like => like.Entry.Word));

    [Fact]
    public void They_cost_what_their_vowels_differ_by()
    {
        Assert.Equal(0, Words.Like("junkshun").Single().Cost);
        Assert.Equal(0, Words.Like("rayl").Single(like => like.Entry.Word == "rail").Cost);
        Assert.True(Words.Like("rayl").Single(like => like.Entry.Word == "role").Cost > 0);
    }

    [Fact]
    public void One_consonant_is_too_little_to_tell_a_word_by() => Assert.Empty(Words.Like("oi"));
}
