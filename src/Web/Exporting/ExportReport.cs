namespace ConsultHub.Web.Exporting;

/// <summary>What an export came to.</summary>
/// <param name="Pages">How many pages were written, all views counted.</param>
/// <param name="Files">How many other files.</param>
/// <param name="Faults">What is missing from it, a sentence each.</param>
public sealed record ExportReport(int Pages, int Files, IReadOnlyList<string> Faults);
