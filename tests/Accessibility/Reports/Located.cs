using ConsultHub.Tests.Accessibility.Audits;
using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>A failure, or what a person has to judge, with the page and the modes it shows in.</summary>
public sealed record Located(string Address, string Check, Failure Failure, IReadOnlyList<string> Modes)
{
    /// <summary>All of one outcome on a page, each once.</summary>
    public static IEnumerable<Located> On(PageAudit page, Outcome outcome) =>
        from result in page.Results
        where result.Outcome == outcome
        from failure in result.Found
        group result by (result.Check, failure) into same
        select new Located(page.Address, same.Key.Check, same.Key.failure, [.. same.Select(result => result.Mode).Distinct()]);
}
