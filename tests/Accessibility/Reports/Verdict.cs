using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Site;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>What a run says of one success criterion.</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Outcome">
/// Failed where any check found a failure; inapplicable where no page has the sort of content; can't tell where a check asks for a person;
/// passed where checks looked and found nothing, which is not to say that the criterion is met; untested where nothing looks.
/// </param>
/// <param name="Checks">The checks that looked for failures of it.</param>
/// <param name="Failures">The failures of it.</param>
/// <param name="Doubts">What a person has to judge.</param>
public sealed record Verdict(Criterion Criterion, Outcome Outcome, IReadOnlyList<string> Checks, IReadOnlyList<Located> Failures, IReadOnlyList<Located> Doubts)
{
    // Who asks for more has asked for less: 7:1 for 4.5:1, 44 px for 24 px, no exception for some, nothing covered for not all covered.
    private static readonly Dictionary<string, string> Stricter = new()
    {
        ["1.4.6"] = "1.4.3",
        ["2.1.1"] = "2.1.3",
        ["2.4.9"] = "2.4.4",
        ["2.4.12"] = "2.4.11",
        ["2.5.5"] = "2.5.8",
    };

    /// <summary>The checks that looked, in words.</summary>
    public string Looked
    {
        get
        {
            var rules = Checks.Where(check => check.StartsWith("axe ", StringComparison.Ordinal)).Select(check => check["axe ".Length..]).ToList();
            var own = string.Join(", ", Checks.Where(check => !check.StartsWith("axe ", StringComparison.Ordinal)));
            var axe = rules.Count == 0 ? "" : $"axe-core ({string.Join(", ", rules)})";
            return Checks.Count == 0 ? "No program" : own.Length > 0 && axe.Length > 0 ? $"{own}; {axe}" : own + axe;
        }
    }

    /// <summary>The outcome in words that claim no more than was seen.</summary>
    public string Words => Outcome switch
    {
        Outcome.Failed => "Fails",
        Outcome.Passed => "No failure found",
        Outcome.CantTell => "A person has to look",
        Outcome.Inapplicable => "Does not apply",
        _ => "Not tested by program",
    };

    public static IReadOnlyList<Verdict> All(AuditRun run)
    {
        var failures = run.Failures.ToLookup(found => found.Failure.Criterion);
        var doubts = run.Doubts.ToLookup(found => found.Failure.Criterion);
        var checks = Looks(run).ToLookup(pair => pair.Criterion, pair => pair.Check);
        var holds = run.Pages.SelectMany(page => page.Holds).ToHashSet();
        return [.. Criterion.All.Select(criterion => Of(criterion, [.. checks[criterion.Number].Distinct().Order()], [.. failures[criterion.Number]], [.. doubts[criterion.Number]], holds))];
    }

    private static Verdict Of(Criterion criterion, IReadOnlyList<string> checks, IReadOnlyList<Located> failures, IReadOnlyList<Located> doubts, HashSet<string> holds)
    {
        var outcome = failures.Count > 0 ? Outcome.Failed
            : criterion.Needs.Length > 0 && !holds.Contains(criterion.Needs) ? Outcome.Inapplicable
            : doubts.Count > 0 ? Outcome.CantTell
            : checks.Count > 0 ? Outcome.Passed
            : Outcome.Untested;
        return new(criterion, outcome, checks, failures, doubts);
    }

    private static IEnumerable<string> WithMilder(string criterion) =>
        Stricter.TryGetValue(criterion, out var milder) ? [criterion, milder] : [criterion];

    private static IEnumerable<(string Criterion, string Check)> Looks(AuditRun run) =>
        run.Pages.SelectMany(page => page.Results)
            .Where(result => result.Outcome is Outcome.Passed or Outcome.Failed)
            .DistinctBy(result => result.Check)
            .SelectMany(result => result.Criteria.SelectMany(WithMilder).Select(criterion => (criterion, result.Check)))
            .Concat(run is { IsSite: true, Pages.Count: > 1 } ? PagesTogether.Criteria.Select(criterion => (criterion, PagesTogether.Check)) : []);
}
