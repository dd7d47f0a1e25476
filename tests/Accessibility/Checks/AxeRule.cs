using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>What one rule of axe-core showed on a page.</summary>
public sealed record AxeRule(string Rule, Outcome Outcome, IReadOnlyList<string> Criteria, IReadOnlyList<Failure> Found);
