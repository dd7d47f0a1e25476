using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.PublishingRules;
using ConsultHub.Content.PublishingRules.PlainEnglish;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("cat", 1)]
    [InlineData("council", 2)]
    [InlineData("library", 3)]
    [InlineData("made", 1)]
    [InlineData("table", 2)]
    [InlineData("asked", 1)]
    [InlineData("wanted", 2)]
    [InlineData("houses", 2)]
    [InlineData("consultation", 4)]
    public void Syllables_are_counted_as_they_are_spoken(string word, int syllables) => Assert.Equal(syllables, Readability.Syllables(word));

    [Theory]
    [InlineData("We met Mr. Smith on 3.5 acres. It rained.", 2)]
    [InlineData("Bring e.g. a pen. Come at 6 p.m. on Friday.", 2)]
    [InlineData("Is it true? “Yes.” We think so!", 3)]
    [InlineData("See gov.uk for more.", 1)]
    [InlineData("Read s. 23 of it in the U.S. Code, Vol. 88. We did.", 2)]
    [InlineData("Bring a pen, paper etc. We have chairs.", 2)]
    [InlineData("We bring: • pens • paper", 3)]
    [InlineData("We do two things. 1. We ask. 2. We say what we did.", 3)]
    public void A_text_is_split_where_a_sentence_ends(string text, int sentences) => Assert.Equal(sentences, Sentence.In(text).Count);

    [Fact]
    public void The_grade_is_that_of_Flesch_and_Kincaid()
    {
        // Six words of one syllable in one sentence: 0.39 * 6 + 11.8 * 1 - 15.59.
        var passage = new Passage(PassageKind.Paragraph, "The cat sat on the mat.", new Place("a.md"), _ => new Place("a.md"));

        Assert.Equal(-1.45, Readability.Of([passage]).Grade, 2);
    }
}
