using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>How much is asked of a page. This site asks all that the checks can see of itself; a page from elsewhere
/// is measured by WCAG 2.2 A and AA, which the law asks, and by what breaks it for people in practice.</summary>
public sealed record Bar(Func<Failure, bool> Counts)
{
    private static readonly string[] HouseRules = ["print", "only-the-page", "large-print"];

    // Levels of AAA that depend on taste and brand: contrast of 7:1, targets of 44 px, the size of the focus.
    private static readonly string[] Beyond = ["1.4.6", "2.4.12", "2.4.13", "2.5.5"];

    public static Bar Own { get; } = new(_ => true);

    public static Bar Law { get; } = new(failure => !HouseRules.Contains(failure.Check) && !Beyond.Contains(failure.Criterion));
}
