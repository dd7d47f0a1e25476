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
        var call = link.Footnote.Links.Where(other => !other.IsBackLink).TakeWhile(other => other.Index != link.Index).Count() + 1;
        // A note that is called twice has two places to go back to, and each needs an anchor and words of its own.
        var (anchor, again) = call == 1 ? ($"ref-{note}", "") : ($"ref-{note}-{call}", $", place {call}");
        if (link.IsBackLink)
            renderer.Write($" <a href=\"#{within.Anchor(anchor)}\">Back to the text<span class=\"hide\"> at note {note}{again}</span></a>");
        else
            renderer.Write($"<sup><a id=\"{within.Anchor(anchor)}\" href=\"#{within.Anchor($"note-{note}")}\"><span class=\"hide\">Note </span>{note}</a></sup>");
    }
}
