using System.Net;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders the number that leads to a footnote, and the way back from it.</summary>
internal sealed class NoteLinkRenderer(WithinPage within) : HtmlObjectRenderer<FootnoteLink>
{
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var note = link.Footnote.Order;
        // A note that is called twice has two places to go back to, and each needs words of its own.
        var calls = link.Footnote.Links.Where(call => !call.IsBackLink).ToList();
        var again = calls.Count > 1 ? $", place {calls.FindIndex(call => call.Index == link.Index) + 1}" : "";
        if (link.IsBackLink)
            renderer.Write($" <a href=\"#{within.Anchor($"ref-{link.Index}")}\">Back to the text").Write(Hidden($" at note {note}{again}{Text}")).Write("</a>");
        else
            renderer.Write($"<sup><a id=\"{within.Anchor($"ref-{link.Index}")}\" href=\"#{within.Anchor($"note-{note}")}\">").Write(Hidden("Note ")).Write($"{note}{Hidden(Text)}</a></sup>");
    }

    // Two texts on one page each have a first note.
    private string Text => within.Title.Length == 0 ? "" : $" of {within.Title}";

    private static string Hidden(string words) => words.Length == 0 ? "" : $"<span class=\"hide\">{WebUtility.HtmlEncode(words)}</span>";
}
