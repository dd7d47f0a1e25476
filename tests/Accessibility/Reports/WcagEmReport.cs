using System.Text.Json.Nodes;
using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>
/// A run as assertions that the W3C's WCAG-EM Report Tool imports in its step "Audit sample": one for each success criterion and
/// page of a structured sample, which is one page of each kind and every page that failed. What programs found nothing wrong with stays "cannot tell", with the question that a person has to answer.
/// </summary>
public static class WcagEmReport
{
    public static string Of(AuditRun run) =>
        Of(run, [.. run.Pages.GroupBy(Kind).Select(kind => kind.OrderByDescending(page => page.Task.Depth).First()).Concat(run.Pages.Where(page => page.HasFailed)).Distinct()]);

    private static string Of(AuditRun run, IReadOnlyList<PageAudit> sample) =>
        EarlReport.Write([EarlReport.Assertor(run), .. sample.Select(EarlReport.Subject), .. run.Verdicts.SelectMany(verdict => Assertions(run, sample, verdict))]);

    private static string Kind(PageAudit page) => page.Task.View + (page.Task.Kind.Length > 0 ? page.Task.Kind : SiteAudit.Kind(page.Task.Path));

    private static IEnumerable<JsonObject> Assertions(AuditRun run, IReadOnlyList<PageAudit> sample, Verdict verdict)
    {
        var failures = verdict.Failures.ToLookup(found => found.Address);
        var doubts = verdict.Doubts.ToLookup(found => found.Address);
        return sample.Select(page => new JsonObject
        {
            ["@type"] = "Assertion",
            ["mode"] = "earl:automatic",
            ["assertedBy"] = "_:assertor",
            ["subject"] = page.Address,
            ["test"] = $"WCAG22:{verdict.Criterion.Slug}",
            ["result"] = Result(run, verdict, [.. failures[page.Address]], [.. doubts[page.Address]]),
        });
    }

    private static JsonObject Result(AuditRun run, Verdict verdict, IReadOnlyList<Located> failures, IReadOnlyList<Located> doubts) => new()
    {
        ["@type"] = "TestResult",
        ["outcome"] = EarlReport.Written(Judged(verdict, failures.Count > 0)),
        ["date"] = run.Started.ToString(),
        ["description"] = Description(verdict, failures, doubts),
    };

    private static Outcome Judged(Verdict verdict, bool fails) => fails ? Outcome.Failed : verdict.Outcome switch
    {
        Outcome.Inapplicable => Outcome.Inapplicable,
        Outcome.Untested => Outcome.Untested,
        _ => Outcome.CantTell,
    };

    private static string Description(Verdict verdict, IReadOnlyList<Located> failures, IReadOnlyList<Located> doubts)
    {
        if (failures.Count > 0)
            return Lines("Found by program:", failures);
        if (doubts.Count > 0)
            return Lines("To be judged by a person:", doubts);
        var looked = verdict.Checks.Count == 0 ? "No program looked." : $"No failure found by {string.Join(", ", verdict.Checks)}.";
        return verdict.Outcome == Outcome.Inapplicable ? $"No page tested has such content ({verdict.Criterion.Needs})." : $"{looked} For a person: {verdict.Criterion.Question}";
    }

    private static string Lines(string intro, IEnumerable<Located> found) => string.Join("\n", found.Select(f => $"{f.Failure.Selector}: {f.Failure.Message}").Prepend(intro));
}
