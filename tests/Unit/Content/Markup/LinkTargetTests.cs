using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Tests.Unit.Content.Markup;

/// <summary>What a link can lead to, and what is told about one that cannot.</summary>
public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("https://a.example", true)]
    [InlineData("MAILTO:a@b.example", true)]
    [InlineData("tel:+44", true)]
    [InlineData("/a", true)]
    [InlineData("a/b:c", true)]
    [InlineData("#a:b", true)]
    [InlineData("", true)]
    [InlineData("javascript:x", false)]
    [InlineData("JAVASCRIPT:x", false)]
    [InlineData("java\tscript:x", false)]
    [InlineData("java\nscript:x", false)]
    [InlineData("\u0001 javascript:x", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("vbscript:x", false)]
    [InlineData("file:///etc", false)]
    [InlineData("intent:x", false)]
    public void Only_schemes_that_run_nothing_are_safe(string url, bool isSafe) => Assert.Equal(isSafe, LinkTarget.IsSafe(url));

    [Theory]
    [InlineData("https://a.example", true)]
    [InlineData("HTTP://a.example", true)]
    [InlineData("http:a.example", true)]
    [InlineData("//a.example", true)]
    [InlineData("/\\a.example", true)]
    [InlineData("\\\\a.example", true)]
    [InlineData("/a", false)]
    [InlineData("a", false)]
    [InlineData("httpish", false)]
    public void Another_site_is_known_by_its_scheme_or_its_slashes(string url, bool isOutside) => Assert.Equal(isOutside, LinkTarget.IsOutside(url));

    [Theory]
    [InlineData("mailto:a@b.example", true)]
    [InlineData("tel:01632", true)]
    [InlineData("files/9:30.pdf", false)]
    [InlineData("?at=9:30", false)]
    [InlineData("#9:30", false)]
    [InlineData(":a", false)]
    [InlineData("a", false)]
    public void A_colon_behind_a_path_a_query_or_a_fragment_makes_no_scheme(string url, bool hasScheme) => Assert.Equal(hasScheme, LinkTarget.HasScheme(url));

    [Theory]
    [InlineData("a\n\n[x](javascript:y)", "3:1 unsafe-link", Severity.Error)]
    [InlineData("Hello <javascript:y>", "1:7 unsafe-link", Severity.Error)]
    [InlineData("![map](https://a.example/b.png)", "1:1 outside-picture", Severity.Error)]
    [InlineData("Hello ![](files/b.png)", "1:7 missing-alternative", Severity.Error)]
    [InlineData("## A\n\n#### B", "3:1 heading-level", Severity.Warning)]
    [InlineData("# A", "1:1 heading-level", Severity.Warning)]
    public void What_is_not_shown_as_written_is_told(string text, string expected, Severity severity)
    {
        var found = new List<Diagnostic>();
        Written.Markdown(text, found);
        var fault = Assert.Single(found);
        Assert.Equal($"pages/about.md:{expected}", TemporaryContent.InShort(fault));
        Assert.Equal(severity, fault.Severity);
        Assert.NotNull(fault.Suggestion);
    }

    [Fact]
    public void Places_are_those_of_the_file_below_its_front_matter()
    {
        var (_, found) = Written.Read("consultations/buses/index.md", Written.Text("expected: 2027", "A [x](javascript:y)."));
        Assert.Equal("consultations/buses/index.md:10:3 unsafe-link", TemporaryContent.InShort(Assert.Single(found)));
    }
}
