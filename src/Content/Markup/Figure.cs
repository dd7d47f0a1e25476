using System.Globalization;

namespace ConsultHub.Content.Markup;

/// <summary>The figure that a cell of a table holds, for whoever draws it and for whoever checks it.</summary>
public static class Figure
{
    private const NumberStyles Written = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;

    /// <summary>A number of 0 or more such as <c>1,612</c>, <c>2.5</c> or <c>£90</c>, or null.</summary>
    public static double? Number(string cell) => Parse(cell.Trim().TrimStart('£'));

    /// <summary>A share such as <c>26%</c>, in hundredths, or null.</summary>
    public static double? Share(string cell) => cell.EndsWith('%') ? Parse(cell[..^1].Trim()) : null;

    private static double? Parse(string figures) => double.TryParse(figures, Written, CultureInfo.InvariantCulture, out var number) ? number : null;
}
