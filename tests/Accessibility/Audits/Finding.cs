using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>A failure and the mode in which it showed.</summary>
public sealed record Finding(string Mode, Failure Failure)
{
    public override string ToString() => $"[{Mode}] {Failure}";
}
