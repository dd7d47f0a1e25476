using ConsultHub.Content.Markup;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ConsultHub.Content.Rendering;

/// <summary>The bars of a chart, one for each row of its table.</summary>
/// <param name="Widths">The length of each bar in whole hundredths of the longest that there can be.</param>
internal sealed record ChartBars(IReadOnlyList<int> Widths)
{
    /// <summary>
    /// The bars for some rows: the first column of per cents as it is; else the first column of numbers, measured against the largest.
    /// Null where no column holds numbers alone.
    /// </summary>
    public static ChartBars? Of(IEnumerable<List<TableCell>> rows)
    {
        var table = rows.Select(row => row.Skip(1).Select(cell => PlainText.Of((Block)cell)).ToList()).ToList();
        var columns = Enumerable.Range(0, table.Count == 0 ? 0 : table.Min(row => row.Count)).Select(i => table.Select(row => row[i]).ToList()).ToList();
        var shares = columns.FirstOrDefault(column => column.TrueForAll(cell => Figure.Share(cell) is not null));
        if (shares is not null)
            return new ChartBars(shares.Select(cell => (int)Math.Clamp(Math.Round(Figure.Share(cell)!.Value), 0, 100)).ToList());
        var numbers = columns.FirstOrDefault(column => column.TrueForAll(cell => Figure.Number(cell) is not null))?.Select(cell => Figure.Number(cell)!.Value).ToList();
        return numbers is null || numbers.Max() <= 0 ? null
            : new ChartBars(numbers.Select(number => (int)Math.Round(number * 100 / numbers.Max())).ToList());
    }

    /// <summary>The bar of a row. The numbers stand beside it, so it is hidden from assistive technology.</summary>
    public string Svg(int row) =>
        $" <svg viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect width=\"{Widths[row]}\" height=\"4\"/></svg>";
}
