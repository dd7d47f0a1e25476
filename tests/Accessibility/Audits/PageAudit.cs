using ConsultHub.Tests.Accessibility.Site;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>All that one page showed.</summary>
/// <param name="Task">What was asked for.</param>
/// <param name="Results">What each check showed in each mode.</param>
/// <param name="Took">Time from the request to the last check.</param>
public sealed record PageAudit(PageTask Task, IReadOnlyList<CheckResult> Results, TimeSpan Took)
{
    public string Address => Task.Address;

    /// <summary>What it shares with other pages; null where it did not load.</summary>
    public Visit? Visit { get; init; }

    /// <summary>Sorts of content it has: <c>media</c>, <c>script</c>, <c>post</c> (a form that sends something), <c>password</c>, <c>drag</c>.</summary>
    public IReadOnlyList<string> Holds { get; init; } = [];

    public IEnumerable<CheckResult> Failures => Results.Where(result => result.Outcome == Outcome.Failed);

    public IEnumerable<CheckResult> Doubts => Results.Where(result => result.Outcome == Outcome.CantTell);

    public bool HasFailed => Failures.Any();
}
