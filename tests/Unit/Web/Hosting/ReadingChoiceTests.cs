using ConsultHub.Web.Hosting;
using Microsoft.AspNetCore.Http;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>Reading choices are a prefix of the path.</summary>
public sealed class ReadingChoiceTests
{
    [Theory]
    [InlineData("/", "", "/")]
    [InlineData("/consultations", "", "/consultations")]
    [InlineData("/plain-english", "/plain-english", "")]
    [InlineData("/plain-english/", "/plain-english", "/")]
    [InlineData("/plain-english/glossary", "/plain-english", "/glossary")]
    [InlineData("/large-print/glossary", "/large-print", "/glossary")]
    [InlineData("/plain-english/large-print/glossary", "/plain-english/large-print", "/glossary")]
    [InlineData("/plain-englishes", "", "/plain-englishes")]
    [InlineData("/glossary/plain-english", "", "/glossary/plain-english")]
    public void It_is_taken_off_the_path(string path, string prefix, string rest)
    {
        var (choice, remaining) = ReadingChoice.Of(new PathString(path));
        Assert.Equal(prefix, choice.Prefix);
        Assert.Equal(rest, remaining.Value);
    }

    [Fact]
    public void There_are_four_views() =>
        Assert.Equal(["", "/plain-english", "/large-print", "/plain-english/large-print"], ReadingChoice.All.Select(choice => choice.Prefix));
}
