namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>Writes all reports of a run into one folder.</summary>
public static class ReportFolder
{
    public const string Html = "report.html";
    public const string Json = "report.json";
    public const string Earl = "earl.jsonld";
    public const string WcagEm = "wcag-em.jsonld";
    public const string Findings = "findings.json";

    public static async Task Write(AuditRun run, string folder)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, Html), await HtmlReport.Of(run));
        await File.WriteAllTextAsync(Path.Combine(folder, Json), JsonReport.Of(run));
        await File.WriteAllTextAsync(Path.Combine(folder, Earl), EarlReport.Of(run));
        await File.WriteAllTextAsync(Path.Combine(folder, WcagEm), WcagEmReport.Of(run));
        await File.WriteAllTextAsync(Path.Combine(folder, Findings), FindingsReport.Of(run));
    }
}
