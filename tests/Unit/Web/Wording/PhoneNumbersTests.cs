using ConsultHub.Web.Wording;

namespace ConsultHub.Tests.Unit.Web.Wording;

/// <summary>Phone numbers as links that work from abroad.</summary>
public sealed class PhoneNumbersTests
{
    [Theory]
    [InlineData("01632 960 001", "tel:+441632960001")]
    [InlineData("(01632) 960-001", "tel:+441632960001")]
    [InlineData("+44 1632 960 001", "tel:+441632960001")]
    [InlineData("+44 (0)1632 960 001", "tel:+441632960001")]
    [InlineData("0044 1632 960 001", "tel:+441632960001")]
    [InlineData("01632 960 001 ext 23", "tel:+441632960001")]
    [InlineData("01632 960 001 (option 2)", "tel:+441632960001")]
    [InlineData("111", "tel:111")]
    [InlineData("18001 01632 960 001", "tel:1800101632960001")]
    public void A_British_number_gets_its_country_code(string written, string expected) => Assert.Equal(expected, PhoneNumbers.Link(written));
}
