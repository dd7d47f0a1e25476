using ConsultHub.Content.Diagnostics;
using Markdig.Extensions.Tables;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A row with more or fewer cells than the table has columns, so that numbers stand under the wrong heading.</summary>
public sealed class TableShape() : TextRule("table-shape", Severity.Error, "WCAG 1.3.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from table in text.NodesOf<Table>()
        where !TableHeader.IsMissing(table)
        let columns = Cells(text, table.OfType<TableRow>().First())
        from row in table.OfType<TableRow>().Skip(1)
        let cells = Cells(text, row)
        where cells != columns
        select Found(text.PlaceOf(row), $"This row has {cells} {(cells == 1 ? "cell" : "cells")}, and the table has {columns} columns.", "Give each row a cell for each column, divided by |.");

    // The tree fills rows up, so the cells are counted as they were written.
    internal static int Cells(CheckedText text, TableRow row)
    {
        var line = text.Lines.Line(row.Line + 1).Trim().ToString().Replace("\\|", "", StringComparison.Ordinal);
        return line.Trim('|').Split('|').Length;
    }
}
