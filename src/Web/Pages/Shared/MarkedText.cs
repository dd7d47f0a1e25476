using System.Text.Encodings.Web;
using ConsultHub.Content.Search;
using Microsoft.AspNetCore.Html;

namespace ConsultHub.Web.Pages.Shared;

/// <summary>A text with the words that were searched for marked. A page of results has dozens, too many for a partial each.</summary>
/// <param name="segments">The text in pieces.</param>
public sealed class MarkedText(IReadOnlyList<SnippetSegment> segments) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var segment in segments)
        {
            writer.Write(segment.Matched ? "<mark>" : "");
            encoder.Encode(writer, segment.Text);
            writer.Write(segment.Matched ? "</mark>" : "");
        }
    }
}
