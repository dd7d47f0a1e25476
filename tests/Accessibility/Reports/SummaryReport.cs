using System.Text.Json;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>What a run says in short, as the content folder's <c>accessibility-test.json</c>, from which the site fills its accessibility statement.</summary>
public static class SummaryReport
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(AuditRun run) => JsonSerializer.Serialize(
        new
        {
            tested = run.Started.InUtc().Date.ToString("uuuu-MM-dd", null),
            program = run.Version,
            pages = run.Pages.Select(page => page.Address).Distinct().Count(),
            views = run.Views,
            looks = run.Looks,
            complete = run.Untested.Count == 0,
            criteriaLookedAt = run.Verdicts.Count(verdict => verdict.Checks.Count > 0),
            tools = run.Tools.Select(tool => new { tool.Name, version = tool.Version.Split('+')[0] }),
            failures = run.Failures.GroupBy(found => (found.Check, found.Failure.Criterion)).Select(group => Failure(group.Key.Criterion, [.. group])),
        },
        Json) + "\n";

    private static object Failure(string number, IReadOnlyList<Located> found)
    {
        var criterion = Criterion.All.FirstOrDefault(criterion => criterion.Number == number);
        return new
        {
            criterion = criterion is null ? "Good practice" : $"{criterion.Number} {criterion.Name} (level {criterion.Level})",
            message = found[0].Failure.Message,
            pages = found.Select(each => each.Address).Distinct().Count(),
            example = found[0].Address.StartsWith("http", StringComparison.Ordinal) ? new Uri(found[0].Address).PathAndQuery : found[0].Address,
        };
    }
}
