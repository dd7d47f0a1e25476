using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit.Content.Model;

public sealed class GlossaryTermTests
{
    [Theory]
    [InlineData("Short for equality impact assessment.", "equality impact assessment")]
    [InlineData("Stands for equality impact assessment, which the law asks for.", "equality impact assessment")]
    [InlineData("Short for equality impact assessment (a check by law).", "equality impact assessment")]
    [InlineData("Short for equality impact assessment: a check by law.", "equality impact assessment")]
    [InlineData("A check that is short for its weight.", "")]
    public void What_a_term_is_short_for_stands_at_the_start_of_its_definition(string definition, string words) =>
        Assert.Equal(words, new GlossaryTerm("term-eqia", "EqIA", definition).ShortFor);
}
