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
        var heads = rows[0].Select(cell => PlainText.Of((Block)cell)).ToList();
        var caption = TableCaption.Of(table);
        var bars = caption is { IsChart: true } ? ChartBars.Of(rows.Skip(1)) : null;
        var id = within.Anchor($"table-{table.Line + 1}-{++count}");
        var hasLinkedHeads = rows[0].Exists(HasLinks);
        if (hasLinkedHeads || (heads.Count > MostColumnsOfANarrowTable && bars is null && !context.IsLargePrint))
            WriteScrolling(renderer, table, rows, heads, caption, id, bars);
        else
            WriteTable(renderer, table, rows, heads, caption, id, bars, bars is null ? " class=\"stack\"" : " class=\"chart\"");
    }

    private static bool HasLinks(TableCell cell) =>
        cell.Descendants<Inline>().Any(inline => inline is LinkInline { IsImage: false } or AutolinkInline or FootnoteLink);

    private static void WriteScrolling(
        HtmlRenderer renderer, Table table, List<List<TableCell>> rows, List<string> heads, TableCaption? caption, string id, ChartBars? bars)
    {
        renderer.Write("<div class=\"scroll\" role=\"region\" tabindex=\"0\" ");
        if (caption is null)
            renderer.Write("aria-label=\"Table of ").WriteEscape(string.Join(", ", heads.Where(head => head.Length > 0))).Write("\">");
        else
            renderer.Write($"aria-labelledby=\"{id}\">");
        WriteTable(renderer, table, rows, heads, caption, id, bars, bars is null ? "" : " class=\"chart\"");
        renderer.WriteLine("</div>");
    }

    private static void WriteTable(
        HtmlRenderer renderer, Table table, List<List<TableCell>> rows, List<string> heads, TableCaption? caption, string id, ChartBars? bars, string style)
    {
        renderer.WriteLine($"<table{style}>");
        if (caption is not null)
            WriteCaption(renderer, id, caption);

        renderer.Write("<thead><tr>");
        for (var i = 0; i < heads.Count; i++)
            WriteHead(renderer, rows[0][i], heads[i], Alignment(table, i));
        renderer.WriteLine("</tr></thead>").WriteLine("<tbody>");
        var hasRowHeads = heads[0].Length > 0;
        for (var row = 1; row < rows.Count; row++)
            WriteRow(renderer, table, rows[row], heads, hasRowHeads, bars?.Svg(row - 1));
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

    private static void WriteRow(HtmlRenderer renderer, Table table, List<TableCell> cells, List<string> heads, bool hasRowHeads, string? bar)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < cells.Count && i < heads.Count; i++)
        {
            if (i == 0 && hasRowHeads && PlainText.Of((Block)cells[0]).Length > 0)
                WriteRowHead(renderer, cells[0], bar);
            else
                WriteCell(renderer, cells[i], heads[i], Alignment(table, i));
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

    private static string Alignment(Table table, int column) =>
        column < table.ColumnDefinitions.Count && table.ColumnDefinitions[column].Alignment == TableColumnAlign.Right ? " class=\"num\"" : "";
}
