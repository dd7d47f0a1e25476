using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;
using Markdig.Extensions.Tables;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A table whose first row does not say what stands in its columns.</summary>
public sealed class TableHeader() : TextRule("table-header", Severity.Error, "WCAG 1.3.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        foreach (var table in text.NodesOf<Table>())
        {
            // A longer row below makes the tree add columns; that row is reported as such.
            var cells = HeaderCells(table).Take(TableShape.Cells(text, table.OfType<TableRow>().First())).ToList();
            if (IsMissing(table))
                yield return Found(text.PlaceOf(table), "This table has no header row.", "Say in the first row what stands in each column.");
            // The corner of a table with row headings may be empty.
            else if (cells.Skip(1).Any(cell => cell.Length == 0))
                yield return Found(text.PlaceOf(table), $"Column {cells.FindIndex(1, cell => cell.Length == 0) + 1} of this table has no heading.", "Say in the first row what stands in it.");
        }
    }

    /// <summary>Whether the first row of a table is empty.</summary>
    internal static bool IsMissing(Table table) => !table.OfType<TableRow>().First().IsHeader || HeaderCells(table).All(cell => cell.Length == 0);

    private static IEnumerable<string> HeaderCells(Table table) =>
        table.OfType<TableRow>().First().OfType<TableCell>().Select(cell => PlainText.Of((Markdig.Syntax.Block)cell).Trim());
}
