using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Yaml;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ConsultHub.Content.Markup;

/// <summary>A <c>##</c> heading and what stands below it.</summary>
/// <param name="Heading">The heading; null for what stands before the first one and for the notes at the end.</param>
/// <param name="Blocks">The blocks below it.</param>
public sealed record Section(HeadingBlock? Heading, IReadOnlyList<Block> Blocks)
{
    /// <summary>The anchor of the heading; empty where there is none.</summary>
    public string Id => Heading?.GetAttributes().Id ?? "";

    /// <summary>The words of the heading; empty where there is none.</summary>
    public string Title => PlainText.Of(Heading?.Inline);

    /// <summary>Whether it holds the footnotes.</summary>
    public bool IsNotes => Blocks is [FootnoteGroup];

    /// <summary>The sections of a tree in order; footnotes are the last.</summary>
    public static IReadOnlyList<Section> In(MarkdownDocument tree)
    {
        var sections = new List<Section>();
        var (heading, blocks) = ((HeadingBlock?)null, new List<Block>());
        foreach (var block in tree.Where(block => block is not (YamlFrontMatterBlock or LinkReferenceDefinitionGroup)))
        {
            if (block is HeadingBlock { Level: 2 } or FootnoteGroup)
            {
                Close();
                (heading, blocks) = (block as HeadingBlock, block is FootnoteGroup ? [block] : []);
            }
            else
            {
                blocks.Add(block);
            }
        }

        Close();
        return sections;

        void Close()
        {
            if (heading is not null || blocks.Count > 0)
                sections.Add(new Section(heading, blocks));
        }
    }
}
