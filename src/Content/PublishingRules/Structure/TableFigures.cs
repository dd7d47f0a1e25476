using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>The words and numbers of a table, without its first row.</summary>
/// <param name="Place">Its caption, or its first row where it has none.</param>
/// <param name="Caption">The words above it, or an empty text.</param>
/// <param name="IsChart">Whether its numbers are drawn as bars.</param>
/// <param name="Rows">The words of the cells of each row.</param>
/// <param name="Places">Where each row stands.</param>
internal sealed partial record TableFigures(Place Place, string Caption, bool IsChart, IReadOnlyList<IReadOnlyList<string>> Rows, IReadOnlyList<Place> Places)
{
    /// <summary>The tables of a text. Those with rows of different lengths are left to another rule.</summary>
    public static IEnumerable<TableFigures> In(CheckedText text) =>
        from table in text.NodesOf<Table>()
        let rows = table.OfType<TableRow>().Skip(1).ToList()
        where rows.Count > 1 && rows.TrueForAll(row => row.Count == rows[0].Count)
        let caption = TableCaption.Of(table)
        select new TableFigures(new(text.File.Path, (caption?.Text.ParentBlock?.Line ?? table.Line) + 1), PlainText.Of(caption?.Text), caption?.IsChart == true,
            rows.Select(row => (IReadOnlyList<string>)row.Select(cell => PlainText.Of((Block)cell).Trim()).ToList()).ToList(),
            rows.Select(row => text.PlaceOf(row)).ToList());

    /// <summary>The cells of each column but the first, which names the rows.</summary>
    public IEnumerable<List<string>> Columns => Enumerable.Range(1, Math.Max(0, Rows[0].Count - 1)).Select(i => Rows.Select(row => row[i]).ToList());

    /// <summary>Whether people could give more than one answer, so that the rows may add up to more than all.</summary>
    public bool TakesSeveralAnswers => Several().IsMatch(Caption);

    /// <summary>A whole number of 0 or more such as <c>1,612</c> or <c>£90</c>, or null.</summary>
    public static int? Whole(string cell) => Figure.Number(cell) is { } number && number <= int.MaxValue && number == Math.Floor(number) ? (int)number : null;

    [GeneratedRegex(@"\b(?:more than one|all that apply|as many as|up to (?:two|three|four|five|[2-9])|several|any that|could (?:choose|pick) (?:two|three|four|five))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Several();
}
