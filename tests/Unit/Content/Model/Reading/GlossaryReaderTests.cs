using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit.Content.Model.Reading;

/// <summary>The terms of <c>glossary.yml</c>.</summary>
public sealed class GlossaryReaderTests
{
    [Fact]
    public void Terms_in_other_scripts_are_all_kept()
    {
        var (item, found) = Written.Read("glossary.yml", "学校: A school\nمدرسة: A school\nSchool: Where you learn\n");
        var terms = ((Glossary)item!).Terms;
        Assert.Empty(found);
        Assert.Equal(["School", "مدرسة", "学校"], terms.Select(term => term.Term));
        Assert.Distinct(terms.Select(term => term.Id));
        Assert.Equal("term-school", terms[0].Id);
    }

    [Theory]
    [InlineData(": A place\nSchool: Where you learn\n")]
    [InlineData("' ': A place\nSchool: Where you learn\n")]
    public void A_meaning_without_a_term_is_told_and_left_out(string text)
    {
        var (item, found) = Written.Read("glossary.yml", text);
        Assert.Equal("glossary.yml:1:1 not-a-key", TemporaryContent.InShort(Assert.Single(found)));
        Assert.Equal(["School"], ((Glossary)item!).Terms.Select(term => term.Term));
    }

    [Fact]
    public void The_same_term_in_another_spelling_is_told() =>
        Assert.Equal("duplicate-key", Assert.Single(Written.Read("glossary.yml", "café: A place\nCafe: A place\n").Found).Rule);
}
