using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders the footnotes as a list.</summary>
internal sealed class NotesRenderer(WithinPage within) : HtmlObjectRenderer<FootnoteGroup>
{
    protected override void Write(HtmlRenderer renderer, FootnoteGroup notes)
    {
        renderer.WriteLine("<ol class=\"notes\">");
        foreach (var note in notes.OfType<Footnote>().Where(note => note.Order > 0))
        {
            renderer.Write($"<li id=\"{within.Anchor($"note-{note.Order}")}\">");
            renderer.WriteChildren(note);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>");
    }
}
