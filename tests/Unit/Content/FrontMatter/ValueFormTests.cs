using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit.Content.FrontMatter;

public sealed class ValueFormTests
{
    [Fact]
    public void A_word_that_is_nearly_one_of_a_list_is_asked_about() => Assert.Equal("Did you mean 'consultation'?", ValueForm.OneOf<ConsultationKind>().Suggest("consultaton"));

    [Fact]
    public void A_word_that_is_near_none_of_a_list_is_to_be_one_of_them() => Assert.Equal("Write one of these.", ValueForm.OneOf<ConsultationKind>().Suggest("zzzzzz"));

    [Fact]
    public void What_a_number_was_meant_to_be_is_not_guessed() => Assert.Null(ValueForm.Number.Meant("many"));
}
