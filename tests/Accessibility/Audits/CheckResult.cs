using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>What one check showed on one page in one mode.</summary>
/// <param name="Check">Name of the check; for a rule of axe-core, <c>axe</c> and the rule.</param>
/// <param name="Mode">Window and colours, such as <c>phone, dark</c>.</param>
/// <param name="Outcome">What it showed.</param>
/// <param name="Criteria">WCAG success criteria that the check tells something about, such as <c>1.4.6</c>.</param>
/// <param name="Found">The failures, or what a person has to judge; empty for any other outcome.</param>
public sealed record CheckResult(string Check, string Mode, Outcome Outcome, IReadOnlyList<string> Criteria, IReadOnlyList<Failure> Found)
{
    /// <summary>Passed where nothing was found, else failed.</summary>
    public static CheckResult Of(ICheck check, Mode mode, IEnumerable<Failure> found)
    {
        Failure[] failures = [.. found];
        return new(check.Name, mode.Name, failures.Length == 0 ? Outcome.Passed : Outcome.Failed, check.Criteria, failures);
    }
}
