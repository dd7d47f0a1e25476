using ConsultHub.Content.PublishingRules;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

public sealed class EmailAddressTests
{
    [Theory]
    [InlineData("bins@small.example", true)]
    [InlineData("O'Hara.bins+more@mail.small.example", true)]
    [InlineData("bins@small", false)]
    [InlineData("bins@@small.example", false)]
    [InlineData("bins@small..example", false)]
    [InlineData("bins@small.example.", false)]
    [InlineData("bins@small.example, bags@small.example", false)]
    [InlineData("<bins@small.example>", false)]
    [InlineData("the bins@small.example", false)]
    [InlineData("@small.example", false)]
    [InlineData("", false)]
    public void An_address_has_a_name_and_a_domain_and_nothing_else(string text, bool isAddress) => Assert.Equal(isAddress, EmailAddress.Is(text));

    [Theory]
    [InlineData("mailto:bins@small.example", "bins@small.example")]
    [InlineData("MAILTO:bins@small.example?subject=Bins%20and%20bags", "bins@small.example")]
    [InlineData("mailto:%20bins%2Bmore@small.example", "bins+more@small.example")]
    [InlineData("mailto:?subject=Bins", "")]
    public void A_link_says_whom_the_email_is_to(string url, string address) => Assert.Equal(address, EmailAddress.OfLink(url));

    [Fact]
    public void What_stands_around_an_address_in_a_sentence_is_no_part_of_it() =>
        Assert.Equal(["bins@small.example", "bags@small.example"], EmailAddress.In("Write to bins@small.example, or (on bags) bags@small.example.").Select(match => match.Value));
}
