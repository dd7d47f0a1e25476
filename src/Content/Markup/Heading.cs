using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ConsultHub.Content.Markup;

/// <summary>A heading of a text.</summary>
/// <param name="Id">Its anchor.</param>
/// <param name="Level">Its level as shown, 2 to 6.</param>
/// <param name="Text">Its words.</param>
/// <param name="Line">Its line in the file, from 1.</param>
public sealed record Heading(string Id, int Level, string Text, int Line)
{
    /// <summary>The headings of a tree in order.</summary>
    public static IReadOnlyList<Heading> In(MarkdownDocument tree) =>
        tree.Descendants<HeadingBlock>()
            .Select(block => new Heading(block.GetAttributes().Id!, block.Level, PlainText.Of(block.Inline), block.Line + 1))
            .ToList();
}
