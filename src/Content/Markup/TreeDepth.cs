using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Markup;

/// <summary>How deep the parts of a tree stand within each other.</summary>
internal static class TreeDepth
{
    /// <summary>The most levels that are shown. Markdig's renderer gives up after 128, which the parser does not foresee where brackets stay open.</summary>
    private const int MostLevels = 120;

    /// <summary>The first part that stands too deep to be shown, or null.</summary>
    public static MarkdownObject? FirstTooDeep(MarkdownObject part) => FirstTooDeep(part, 0);

    private static MarkdownObject? FirstTooDeep(MarkdownObject part, int level)
    {
        if (level > MostLevels)
            return part;
        return part switch
        {
            ContainerBlock container => FirstTooDeep(container, level),
            LeafBlock { Inline: { } inline } => FirstTooDeep(inline, level),
            ContainerInline container => FirstTooDeep(container, level),
            _ => null,
        };
    }

    private static MarkdownObject? FirstTooDeep(ContainerBlock container, int level)
    {
        foreach (var block in container)
            if (FirstTooDeep((MarkdownObject)block, level + 1) is { } found)
                return found;
        return null;
    }

    private static MarkdownObject? FirstTooDeep(ContainerInline container, int level)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
            if (FirstTooDeep((MarkdownObject)inline, level + 1) is { } found)
                return found;
        return null;
    }
}
