using Markdig.Extensions.Tables;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Markup;

/// <summary>The caption of a table.</summary>
/// <param name="Text">Its words.</param>
/// <param name="IsChart">Whether the table's numbers are to be drawn as bars.</param>
public sealed record TableCaption(ContainerInline Text, bool IsChart)
{
    /// <summary>Whether some inline content is that of a caption.</summary>
    public static bool Is(ContainerInline inline) => inline.ContainsData(typeof(TableCaption));

    /// <summary>The caption of a table, or null.</summary>
    public static TableCaption? Of(Table table) => table.GetData(typeof(TableCaption)) as TableCaption;
}
