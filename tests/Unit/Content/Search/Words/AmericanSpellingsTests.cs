using ConsultHub.Content.Search.Words;

namespace ConsultHub.Tests.Unit.Content.Search.Words;

public sealed class AmericanSpellingsTests
{
    [Theory]
    [InlineData("color", "colour")]
    [InlineData("flavored", "flavoured")]
    [InlineData("neighborhoods", "neighbourhood")]
    [InlineData("behavioral", "behavioural")]
    [InlineData("center", "centre")]
    [InlineData("theaters", "theatres")]
    [InlineData("fiber", "fibre")]
    [InlineData("liters", "litres")]
    [InlineData("kilometers", "kilometres")]
    [InlineData("defense", "defence")]
    [InlineData("license", "licence")]
    [InlineData("practised", "practice")]
    [InlineData("program", "programme")]
    [InlineData("catalog", "catalogue")]
    [InlineData("analyze", "analyse")]
    [InlineData("aluminum", "aluminium")]
    [InlineData("sulfur", "sulphur")]
    [InlineData("jewelry", "jewellery")]
    [InlineData("enrollment", "enrolment")]
    [InlineData("fulfillment", "fulfilment")]
    [InlineData("installment", "instalment")]
    [InlineData("counselor", "counsellor")]
    [InlineData("artifacts", "artefact")]
    [InlineData("plow", "plough")]
    [InlineData("skeptical", "sceptical")]
    [InlineData("gray", "grey")]
    [InlineData("moldy", "mouldy")]
    [InlineData("airplanes", "aeroplane")]
    [InlineData("pediatric", "paediatric")]
    [InlineData("tires", "tyres")]
    [InlineData("anemia", "anaemia")]
    [InlineData("estrogen", "oestrogen")]
    [InlineData("fetal", "foetal")]
    public void An_American_spelling_has_the_stem_of_the_British_one(string american, string british) =>
        Assert.Equal(Stemmer.Stem(british), Stemmer.Stem(american));

    [Theory]
    [InlineData("laboratory", "labour")]
    [InlineData("metro", "metre")]
    public void A_word_that_only_begins_like_one_is_another_word(string word, string other) =>
        Assert.NotEqual(Stemmer.Stem(other), Stemmer.Stem(word));
}
