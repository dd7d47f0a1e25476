using ConsultHub.Content.Files;

namespace ConsultHub.Tests.Unit.Content.Files;

/// <summary>Names in addresses.</summary>
public sealed class SlugTests
{
    [Theory]
    [InlineData("bins", true)]
    [InlineData("bins-2026", true)]
    [InlineData("2026", true)]
    [InlineData("", false)]
    [InlineData("Bins", false)]
    [InlineData("bins-", false)]
    [InlineData("-bins", false)]
    [InlineData("bins--2026", false)]
    [InlineData("bins_2026", false)]
    [InlineData("müll", false)]
    [InlineData("bins\n", false)]
    [InlineData("..", false)]
    public void Only_small_letters_digits_and_single_hyphens_make_one(string name, bool isValid) => Assert.Equal(isValid, Slug.IsValid(name));

    [Theory]
    [InlineData("Why we are asking", "why-we-are-asking")]
    [InlineData("What’s new?", "whats-new")]
    [InlineData("Café – Zürich", "cafe-zurich")]
    [InlineData("  a  b  ", "a-b")]
    [InlineData("???", "")]
    [InlineData("Ysgol Môn, ŵyl", "ysgol-mon-wyl")]
    [InlineData("Cafe\u0301", "cafe")]
    [InlineData("A ﬁre at Cæsar’s", "a-fire-at-caesars")]
    [InlineData("½", "")]
    public void Words_become_one(string text, string slug) => Assert.Equal(slug, Slug.From(text));

    [Theory]
    [InlineData("Drop-in", "drop-in")]
    [InlineData("Section 106", "section-106")]
    [InlineData("106", "106")]
    [InlineData("Réunion 学校", "reunion")]
    public void A_name_with_a_latin_letter_or_without_any_letter_stays_as_it_is(string text, string name) => Assert.Equal(name, Slug.Distinct(text));

    [Fact]
    public void Names_in_other_scripts_are_told_apart()
    {
        string[] names = ["学校", "مدرسة", "学校 2", "مدرسة 2", "🚌", "𠮷"];
        var made = names.Select(Slug.Distinct).ToList();
        Assert.Distinct(made);
        Assert.All(made, name => Assert.True(Slug.IsValid(name)));
        Assert.Equal(made, names.Select(Slug.Distinct));
        Assert.StartsWith("2-", Slug.Distinct("学校 2"), StringComparison.Ordinal);
    }
}
