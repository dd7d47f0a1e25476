using System.Text.Json;
using System.Text.Json.Serialization;
using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Site;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>A run as JSON for programs: everything that was looked at, and everything found. <c>docs/auditing.md</c> tells its shape.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(AuditRun run) => JsonSerializer.Serialize(
        new
        {
            subject = run.Subject,
            origin = run.Origin,
            version = run.Version,
            tested = run.Started.ToString(),
            seconds = (int)run.Took.TotalSeconds,
            bar = run.Bar,
            tools = run.Tools,
            views = run.Views,
            looks = run.Looks,
            failures = run.Failures.Count(),
            criteria = run.Verdicts.Select(Criterion),
            pages = run.Pages.Select(Page),
            together = run.Together,
            untested = run.Untested,
        },
        Json);

    private static object Criterion(Verdict verdict) => new
    {
        number = verdict.Criterion.Number,
        name = verdict.Criterion.Name,
        level = verdict.Criterion.Level,
        address = verdict.Criterion.Address,
        outcome = verdict.Outcome,
        checks = verdict.Checks,
        failures = verdict.Failures.Count,
        doubts = verdict.Doubts.Count,
        forAPerson = verdict.Criterion.Question,
    };

    private static object Page(PageAudit page) => new
    {
        address = page.Address,
        view = View.Name(page.Task.View),
        kind = page.Task.Kind,
        depth = page.Task.Depth,
        title = page.Visit?.Title,
        language = page.Visit?.Language,
        seconds = Math.Round(page.Took.TotalSeconds, 1),
        failures = Located.On(page, Outcome.Failed).Select(Finding),
        doubts = Located.On(page, Outcome.CantTell).Select(Finding),
        checks = page.Results.GroupBy(result => result.Outcome).ToDictionary(group => JsonNamingPolicy.CamelCase.ConvertName(group.Key.ToString()), ByMode),
    };

    private static object Finding(Located found) => new
    {
        check = found.Check,
        criterion = found.Failure.Criterion,
        selector = found.Failure.Selector,
        message = found.Failure.Message,
        modes = found.Modes,
    };

    private static Dictionary<string, IEnumerable<string>> ByMode(IEnumerable<CheckResult> results) =>
        results.GroupBy(result => result.Mode).ToDictionary(group => group.Key, group => group.Select(result => result.Check));
}
