using System.Text.Encodings.Web;
using ConsultHub.Web.Pages.Shared;

namespace ConsultHub.Tests.Unit.Web.Pages.Shared;

public sealed class EmailTextTests
{
    [Theory]
    [InlineData("buses@meadowshire.example", "buses@<wbr>meadowshire<wbr>.example")]
    [InlineData("a.b@c", "a<wbr>.b@<wbr>c")]
    [InlineData("<i>&@x", "&lt;i&gt;&amp;@<wbr>x")]
    [InlineData("a", "a")]
    [InlineData("", "")]
    public void An_email_address_may_break_after_its_sign_and_before_a_dot(string address, string expected)
    {
        using var writer = new StringWriter();
        new EmailText(address).WriteTo(writer, HtmlEncoder.Default);
        Assert.Equal(expected, writer.ToString());
    }
}
