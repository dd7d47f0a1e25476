using System.Text.RegularExpressions;
using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Markup;

/// <summary>Makes a paragraph <c>Table: ...</c> or <c>Chart: ...</c> right before a table its caption.</summary>
public sealed partial class CaptionExtension : IMarkdownExtension
{
    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Attach;

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Attach(MarkdownDocument document)
    {
        foreach (var table in document.Descendants<Table>().ToList())
        {
            var index = table.Parent!.IndexOf(table);
            if (index > 0 && table.Parent[index - 1] is ParagraphBlock { Inline.FirstChild: LiteralInline start } paragraph
                && Opening().Match(start.Content.ToString()) is { Success: true } opening)
            {
                start.Content.Start += opening.Length;
                paragraph.Inline.SetData(typeof(TableCaption), table);
                table.SetData(typeof(TableCaption), new TableCaption(paragraph.Inline, opening.Groups["kind"].Value == "Chart"));
                table.Parent.RemoveAt(index - 1);
            }
        }
    }

    [GeneratedRegex(@"^(?<kind>Table|Chart):\s+")]
    private static partial Regex Opening();
}
