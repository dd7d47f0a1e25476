using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ConsultHub.Web.Pages.Shared;

/// <summary>An email address that breaks, where a phone is too narrow for it, after its sign and before a dot: not within a word.</summary>
/// <param name="address">The address.</param>
public sealed class EmailText(string address) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var start = 0;
        for (var place = 1; place < address.Length; place++)
        {
            if (address[place - 1] != '@' && address[place] != '.')
                continue;
            encoder.Encode(writer, address, start, place - start);
            writer.Write("<wbr>");
            start = place;
        }
        encoder.Encode(writer, address, start, address.Length - start);
    }
}
