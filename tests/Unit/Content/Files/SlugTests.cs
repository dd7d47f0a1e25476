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
}
