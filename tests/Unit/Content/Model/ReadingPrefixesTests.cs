using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit.Content.Model;

public sealed class ReadingPrefixesTests
{
    [Theory]
    [InlineData("/plain-english/areas", "/areas")]
    [InlineData("/large-print/areas", "/areas")]
    [InlineData("/plain-english/large-print/areas?when=past#north", "/areas?when=past#north")]
    [InlineData("/large-print/", "/")]
    [InlineData("/large-print", "/")]
    [InlineData("/plain-english", "/")]
    [InlineData("/plain-english/large-print", "/")]
    [InlineData("/plain-english#news", "/#news")]
    [InlineData("/large-print?when=past", "/?when=past")]
    [InlineData("/large-print/plain-english/areas", "/plain-english/areas")]
    [InlineData("/areas/large-print/north", "/areas/large-print/north")]
    [InlineData("/large-prints", "/large-prints")]
    [InlineData("large-print/areas", "large-print/areas")]
    public void An_address_is_left_without_the_choice_that_it_makes(string address, string bare) => Assert.Equal(bare, ReadingPrefixes.Without(address));

    [Theory]
    [InlineData("/large-print/plain-english/areas", "/areas")]
    [InlineData("/large-print/plain-english", "/")]
    [InlineData("/plain-english/plain-english/areas", "/areas")]
    [InlineData("/areas", "/areas")]
    public void An_address_is_left_without_choices_in_any_order(string address, string bare) => Assert.Equal(bare, ReadingPrefixes.WithoutAny(address));
}
