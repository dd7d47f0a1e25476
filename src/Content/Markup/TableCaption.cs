using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Markup;

/// <summary>The caption of a table.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsChart">Whether the table's numbers are to be drawn as bars.</param>
public sealed record TableCaption(ContainerInline Text, bool IsChart)
{
    /// <summary>Whether a link or the call of a footnote stands in it.</summary>
    public bool HasLinks => Text.Descendants().Any(inline => inline is LinkInline { IsImage: false } or AutolinkInline or FootnoteLink);

    /// <summary>Whether some inline content is that of a caption.</summary>
    public static bool Is(ContainerInline inline) => inline.ContainsData(typeof(TableCaption));

    /// <summary>The caption of a table, or null.</summary>
    public static TableCaption? Of(Table table) => table.GetData(typeof(TableCaption)) as TableCaption;
}
