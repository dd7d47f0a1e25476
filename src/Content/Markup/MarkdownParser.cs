using Markdig;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ConsultHub.Content.Markup;

/// <summary>The one Markdown pipeline: CommonMark, pipe tables, footnotes, definition lists, abbreviations and heading anchors.</summary>
public static class MarkdownParser
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseAbbreviations()
        .UsePreciseSourceLocation()
        .Use<CaptionExtension>()
        .Use<HeadingExtension>()
        .Build();

    /// <summary>Parses a whole file, front matter included, so that positions are true to the file.</summary>
    /// <exception cref="ArgumentException">The text is nested deeper than the parser follows.</exception>
    public static MarkdownDocument Parse(string text) => Markdown.Parse(text, Pipeline);

    /// <summary>Gives a renderer what it needs to render this pipeline's trees.</summary>
    public static void Setup(IMarkdownRenderer renderer) => Pipeline.Setup(renderer);
}
