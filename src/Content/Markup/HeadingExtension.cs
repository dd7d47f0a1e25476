using ConsultHub.Content.Files;
using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ConsultHub.Content.Markup;

/// <summary>Gives every heading an anchor that is unique in its file, and a level that never skips one and starts at 2.</summary>
public sealed class HeadingExtension : IMarkdownExtension
{
    /// <summary>The level as written, for the rules that look at it.</summary>
    public static int WrittenLevel(HeadingBlock heading) => (int)heading.GetData(typeof(HeadingExtension))!;

    /// <inheritdoc/>
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.DocumentProcessed += Settle;

    /// <inheritdoc/>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    private static void Settle(MarkdownDocument document)
    {
        var taken = PageAnchors.AroundTexts.ToDictionary(anchor => anchor, _ => 1, StringComparer.Ordinal);
        var level = 1;
        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.SetData(typeof(HeadingExtension), heading.Level);
            heading.Level = level = Math.Clamp(heading.Level, 2, level + 1);
            heading.GetAttributes().Id = Unique(Slug.From(PlainText.Of(heading.Inline)), taken);
        }
    }

    private static string Unique(string slug, Dictionary<string, int> taken)
    {
        // A name that starts with a digit could not be written as it stands in a style's selector.
        var id = slug.Length == 0 || char.IsAsciiDigit(slug[0]) ? $"section-{slug}".TrimEnd('-') : slug;
        // The last number is kept, or a file with one heading a thousand times would take a million tries.
        var unique = id;
        while (!taken.TryAdd(unique, 1))
            unique = $"{id}-{++taken[id]}";
        return unique;
    }
}
