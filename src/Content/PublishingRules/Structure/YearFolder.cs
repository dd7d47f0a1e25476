using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A consultation in the folder of a year in which it neither opens nor closes.</summary>
public sealed class YearFolder() : ConsultationRule("year-folder", Severity.Advice)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedConsultation consultation)
    {
        var item = consultation.Item;
        int?[] years = [item.Opens?.Date.Year, item.Closes?.Date.Year, item.Expected?.First.Year];
        if (item.File.Path.Split('/') is [_, [_, _, _, _] folder, _, _] && int.TryParse(folder, out var year) && !years.Contains(year) && !WasMoved(item, year))
            yield return Found(consultation.Start, $"It stands in the folder of {year}, and is not in that year.", "Check the dates, or move the folder.");
    }

    // What was planned for one year and put off to the next keeps its place in the tree.
    private static bool WasMoved(Model.Consultation item, int year) => item.Moved.Any(moved => moved.From.First.Year == year);
}
