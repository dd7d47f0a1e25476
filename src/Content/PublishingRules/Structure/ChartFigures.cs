using System.Globalization;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>The numbers of a chart contradict each other: a bar would be drawn too long or too short.</summary>
public sealed partial class ChartFigures() : TextRule("chart-figures", Severity.Error)
{
    // A share is rounded to a whole number, and at times a little further so that all add up to 100.
    private const double MostDifference = 1.5;

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => TableFigures.In(text).Where(table => table.IsChart)
        .SelectMany(chart => NotNumbers(chart).Concat(MoreThanReplied(chart, text) is { } more ? [more] : Shares(chart)));

    private IEnumerable<Diagnostic> NotNumbers(TableFigures chart) =>
        from column in chart.Columns
        let odd = column.FindAll(cell => Figure.Number(cell) is null)
        where odd.Count == 1 && column.Count > 2
        let row = column.IndexOf(odd[0])
        select Found(chart.Places[row], $"'{odd[0]}' is not a number, and the others below each other are.", "Write it in figures, without letters or spaces, for example 1,204.");

    private IEnumerable<Diagnostic> Shares(TableFigures chart)
    {
        var counts = chart.Columns.FirstOrDefault(column => column.TrueForAll(cell => TableFigures.Whole(cell) is not null))?.ConvertAll(cell => TableFigures.Whole(cell)!.Value);
        var shares = chart.Columns.FirstOrDefault(column => column.TrueForAll(cell => Figure.Share(cell) is not null))?.ConvertAll(cell => Figure.Share(cell)!.Value);
        if (counts is null || shares is null || ((long?)Answered(chart.Caption) ?? Sum(counts, shares)) is not (> 0 and var all))
            return [];
        var wrong = Wrong(counts, shares, all);
        return wrong.Count > 0 && counts.Sum(count => (long)count) is > 0 and var sum && sum != all && Wrong(counts, shares, sum).Count == 0
            ? [Found(chart.Place, $"The shares do not fit the number above the chart, {all:N0}: the rows add up to {sum:N0}.", "Correct the number or the rows.")]
            : wrong.Select(i => Found(chart.Places[i], $"{counts[i]:N0} of {all:N0} is {Of(counts[i], all)}, and this row says {shares[i].ToString("0.#", CultureInfo.InvariantCulture)}%.", "Correct the one that is wrong."));
    }

    private static List<int> Wrong(List<int> counts, List<double> shares, long all) =>
        Enumerable.Range(0, counts.Count).Where(i => shares[i] <= 100 && Math.Abs(shares[i] - 100.0 * counts[i] / all) > MostDifference).ToList();

    private Diagnostic? MoreThanReplied(TableFigures chart, CheckedText text)
    {
        if (text is { File.Kind: ContentFileKind.Results, Consultation.Results.Responses: { } replied } && People().Match(chart.Caption) is { Success: true } match
            && Number(match) is { } answered && answered > replied)
            return Found(chart.Place, $"Above the chart it says that {answered:N0} people answered, and 'responses' says that {replied:N0} replied.", "Correct the one that is wrong.");
        return null;
    }

    // Where nothing says how many answered, the rows say it themselves once their shares make up the whole.
    private static long? Sum(List<int> counts, List<double> shares) => Math.Abs(shares.Sum() - 100) <= 2 ? counts.Sum(count => (long)count) : null;

    private static string Of(int count, long all) => string.Create(CultureInfo.InvariantCulture, $"{100.0 * count / all:0}%");

    private static int? Answered(string caption) => Total().Match(caption) is { Success: true } match ? Number(match) : null;

    private static int? Number(Match match) => TableFigures.Whole(match.Groups["number"].Value);

    [GeneratedRegex(@"(?<![\p{L}\p{N}£.,])(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+) (?:[\p{L}-]+,? ){0,5}?(?:answered|replied|responded|took part|voted|chose|counted)\b")]
    private static partial Regex Total();

    [GeneratedRegex(@"(?<![\p{L}\p{N}£.,])(?<number>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+) people (?:answered|replied)\b")]
    private static partial Regex People();
}
