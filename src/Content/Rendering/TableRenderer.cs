using ConsultHub.Content.Markup;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Rendering;

/// <summary>Renders tables that read well aloud: a caption, and a scope on every heading cell.</summary>
/// <remarks>
/// A narrow table is shown as a list on a phone, which hides its first row; in large print any table is, for a wide one would have to be
/// read through a slit. Otherwise a wide one scrolls in a region that has a name and takes the keyboard. So does one with links in its
/// first row, which nobody could see in a list.
/// </remarks>
internal sealed class TableRenderer(PageContext context, WithinPage within) : HtmlObjectRenderer<Table>
{
    private const int MostColumnsOfANarrowTable = 4;
    private int count;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        var rows = table.OfType<TableRow>().Select(row => row.OfType<TableCell>().ToList()).Where(row => row.Count > 0).ToList();
        if (rows.Count == 0)
            return;
        var laidOut = LaidOut(table, rows);
        var hasLinkedHeads = rows[0].Exists(HasLinks);
        if (hasLinkedHeads || (laidOut.Heads.Count > MostColumnsOfANarrowTable && laidOut.Bars is null && !context.IsLargePrint))
            WriteScrolling(renderer, laidOut);
        else
            WriteTable(renderer, laidOut, laidOut.Bars is null ? " class=\"stack\"" : " class=\"chart\"");
    }

    private LaidOutTable LaidOut(Table table, List<List<TableCell>> rows)
    {
        var caption = TableCaption.Of(table);
        return new LaidOutTable(
            rows,
            rows[0].Select(cell => PlainText.Of((Block)cell)).ToList(),
            table.ColumnDefinitions.Select(column => column.Alignment == TableColumnAlign.Right).ToList(),
            caption,
            within.Anchor($"table-{table.Line + 1}-{++count}"),
            caption is { IsChart: true } ? ChartBars.Of(rows.Skip(1)) : null);
    }

    private static bool HasLinks(TableCell cell) =>
        cell.Descendants<Inline>().Any(inline => inline is LinkInline { IsImage: false } or AutolinkInline or FootnoteLink);

    private static void WriteScrolling(HtmlRenderer renderer, LaidOutTable table)
    {
        renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" ");
        if (table.Caption is null)
            renderer.Write("aria-label=\"Table of ").WriteEscape(string.Join(", ", table.Heads.Where(head => head.Length > 0))).Write("\">");
        else
            renderer.Write($"aria-labelledby=\"{table.Id}\">");
        WriteTable(renderer, table, table.Bars is null ? "" : " class=\"chart\"");
        renderer.WriteLine("</div>");
    }

    private static void WriteTable(HtmlRenderer renderer, LaidOutTable table, string style)
    {
        renderer.WriteLine($"<table{style}>");
        if (table.Caption is not null)
            WriteCaption(renderer, table.Id, table.Caption);

        renderer.Write("<thead><tr>");
        for (var i = 0; i < table.Heads.Count; i++)
            WriteHead(renderer, table.Rows[0][i], table.Heads[i], table.Alignment(i));
        renderer.WriteLine("</tr></thead>").WriteLine("<tbody>");
        for (var row = 1; row < table.Rows.Count; row++)
            WriteRow(renderer, table, table.Rows[row], table.Bars?.Svg(row - 1));
        renderer.WriteLine("</tbody></table>");
    }

    private static void WriteCaption(HtmlRenderer renderer, string id, TableCaption caption)
    {
        renderer.Write($"<caption id=\"{id}\">");
        renderer.Write(caption.Text);
        renderer.WriteLine("</caption>");
    }

    private static void WriteHead(HtmlRenderer renderer, TableCell cell, string words, string alignment)
    {
        if (words.Length == 0)
        {
            renderer.Write("<td></td>");
            return;
        }

        renderer.Write($"<th scope=\"col\"{alignment}>");
        WriteContent(renderer, cell);
        renderer.Write("</th>");
    }

    private static void WriteRow(HtmlRenderer renderer, LaidOutTable table, List<TableCell> cells, string? bar)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < cells.Count && i < table.Heads.Count; i++)
        {
            if (i == 0 && table.HasRowHeads && PlainText.Of((Block)cells[0]).Length > 0)
                WriteRowHead(renderer, cells[0], bar);
            else
                WriteCell(renderer, cells[i], table.Heads[i], table.Alignment(i));
        }

        renderer.WriteLine("</tr>");
    }

    private static void WriteRowHead(HtmlRenderer renderer, TableCell cell, string? bar)
    {
        renderer.Write("<th scope=\"row\">");
        WriteContent(renderer, cell);
        renderer.Write(bar ?? "").Write("</th>");
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string head, string alignment)
    {
        renderer.Write($"<td{alignment}");
        if (head.Length > 0)
            renderer.Write(" data-label=\"").WriteEscape(head).Write("\"");
        renderer.Write(">");
        WriteContent(renderer, cell);
        renderer.Write("</td>");
    }

    private static void WriteContent(HtmlRenderer renderer, TableCell cell)
    {
        foreach (var block in cell)
        {
            if (block is ParagraphBlock { Inline: { } words })
                renderer.WriteChildren(words);
            else
                renderer.Render(block);
        }
    }

    /// <summary>A table, ready to be written.</summary>
    /// <param name="Rows">All rows that have cells, that of the heads first.</param>
    /// <param name="Heads">The words of each head; empty for one without.</param>
    /// <param name="ToTheRight">Which columns are written to the right, as figures are. There may be more heads than these, or fewer.</param>
    /// <param name="Caption">The caption, where there is one.</param>
    /// <param name="Id">The id for it, unique on the page.</param>
    /// <param name="Bars">The bars beside the rows, where it is a chart.</param>
    private sealed record LaidOutTable(List<List<TableCell>> Rows, List<string> Heads, List<bool> ToTheRight, TableCaption? Caption, string Id, ChartBars? Bars)
    {
        /// <summary>Whether the first cell of each row says what the row is about.</summary>
        public bool HasRowHeads => Heads[0].Length > 0;

        /// <summary>The attribute that puts the cells of a column to the right; empty for the others.</summary>
        public string Alignment(int column) => ToTheRight.ElementAtOrDefault(column) ? " class=\"num\"" : "";
    }
}
