using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using Markdig.Extensions.Tables;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A table that was pasted from Word or a spreadsheet, or drawn with signs: it is shown as one run of words.</summary>
public sealed partial class PastedTable() : TextRule("pasted-table", Severity.Error, "WCAG 1.3.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => Pasted(text).Concat(text.Body.Text.Contains('\t', StringComparison.Ordinal) ? RowsAbove(text) : []);

    private IEnumerable<Diagnostic> Pasted(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.Item or PassageKind.Cell && Stands(passage.Text) && !IsInTable(text, passage)
        select Found(passage.Start, "This was a table where it was copied from, and here it is shown as one run of words.",
            "Write it with a line for each row: '| Place | Bins |', below it '| --- | --- |', and below that '| Millbrook | 40 |' and so on.");

    // A row that stands above the head of a table instead of below it.
    private IEnumerable<Diagnostic> RowsAbove(CheckedText text) =>
        from passage in text.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.Item && !Stands(passage.Text)
        from tab in Tabs().Matches(passage.Text)
        let row = passage.PlaceAt(tab.Index).Line
        where text.NodesOf<Table>().Any(table => table.Line == row)
        select Found(new(text.File.Path, row), "This row touches the head of a table and has a tab between its cells, so it is shown as words above the table.",
            "Move it below the line '| --- | --- |', and put | before, between and after its cells.");

    // Rows with tabs among those of a table are found as lines that break it, or as rows of one cell.
    private static bool IsInTable(CheckedText text, Passage passage) =>
        passage.Text.Contains("| --", StringComparison.Ordinal) || text.Lines.Line(passage.Start.Line).Trim() is ['|', .. var cell, '|'] && !cell.Contains('|');

    /// <summary>Whether words hold what is left of a table.</summary>
    internal static bool Stands(string words) => words.Contains('\t', StringComparison.Ordinal) && Tabs().Count(words) > 1 || Drawn().IsMatch(words);

    // Between words or numbers: behind the sign or the number of a point in a list a tab may stand.
    [GeneratedRegex(@"\p{L}{2}\t+(?=[\p{L}\p{N}£])|[0-9]%?\t+(?=[\p{N}£])")]
    private static partial Regex Tabs();

    [GeneratedRegex(@"\+-{3,}\+")]
    private static partial Regex Drawn();
}
