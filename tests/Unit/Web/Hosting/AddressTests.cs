using ConsultHub.Tests.Unit.Web.Pages;

namespace ConsultHub.Tests.Unit.Web.Hosting;

/// <summary>One page has one address in each view.</summary>
[Collection(SampleSite.Name)]
public sealed class AddressTests(SampleSite sample)
{
    [Theory]
    [InlineData("/consultations/", "/consultations")]
    [InlineData("/Consultations/Library-Hours", "/consultations/library-hours")]
    [InlineData("/consultations/?topic=care&page=1", "/consultations?topic=care&page=1")]
    [InlineData("/large-print/Glossary/", "/large-print/glossary")]
    [InlineData("/Plain-English/glossary", "/plain-english/glossary")]
    [InlineData("/large-print/plain-english/glossary", "/plain-english/large-print/glossary")]
    [InlineData("/large-print/plain-english/glossary?x=1", "/plain-english/large-print/glossary?x=1")]
    [InlineData("/plain-english/plain-english/glossary", "/plain-english/glossary")]
    public async Task Other_spellings_are_sent_on(string written, string expected)
    {
        using var response = await sample.Site.Get(written);
        Assert.Equal(301, (int)response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/", "https://consult.meadowshire.example/")]
    [InlineData("/plain-english", "https://consult.meadowshire.example/")]
    [InlineData("/plain-english/", "https://consult.meadowshire.example/")]
    [InlineData("/plain-english/large-print/consultations/library-hours", "https://consult.meadowshire.example/consultations/library-hours")]
    [InlineData("/large-print/consultations?topic=care", "https://consult.meadowshire.example/consultations?topic=care")]
    public async Task The_canonical_address_names_the_standard_view(string address, string expected)
    {
        var page = await sample.Site.Page(address);
        Assert.Equal(expected, page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }
}
