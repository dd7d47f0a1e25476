using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>The last row of a table gives a total that its rows do not add up to.</summary>
public sealed partial class TableTotal() : TextRule("table-total", Severity.Error)
{
    private static readonly int[] RoundUnits = [1_000_000, 100_000, 10_000, 1000, 100, 10];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from table in TableFigures.In(text)
        where table.Rows.Count > 2 && IsTotal(table.Rows[^1][0]) && !table.TakesSeveralAnswers && table.Rows.SkipLast(1).All(row => row[0].Length > 0 && !Subtotal().IsMatch(row[0]))
        from column in table.Columns
        where column.TrueForAll(cell => TableFigures.Whole(cell) is not null)
        let numbers = column.ConvertAll(cell => TableFigures.Whole(cell)!.Value)
        let sum = numbers.SkipLast(1).Sum(number => (long)number)
        where Math.Abs(sum - numbers[^1]) > Rounding(numbers)
        select Found(table.Places[^1], $"The rows above add up to {sum:N0}, and this row says {column[^1]}.", "Correct the row that is wrong.");

    // Numbers in round hundreds were rounded one by one, and so was their total.
    private static long Rounding(List<int> numbers) =>
        RoundUnits.FirstOrDefault(unit => numbers.TrueForAll(number => number % unit == 0)) * (long)numbers.Count / 2;

    private static bool IsTotal(string label) => Total().IsMatch(label);

    [GeneratedRegex("^(?:grand )?totals?$|^all$", RegexOptions.IgnoreCase)]
    private static partial Regex Total();

    [GeneratedRegex(@"total|\bof which\b|^all\b", RegexOptions.IgnoreCase)]
    private static partial Regex Subtotal();
}
