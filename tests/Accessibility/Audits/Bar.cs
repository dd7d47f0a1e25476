using ConsultHub.Tests.Accessibility.Checks;

namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>How much is asked of a page. This site asks all that the checks can see of itself; a page from elsewhere
/// is measured by WCAG 2.2 A and AA, which the law asks, and by what breaks it for people in practice.</summary>
/// <param name="Name">Its name on the command line.</param>
/// <param name="Counts">Whether a failure counts.</param>
public sealed record Bar(string Name, Func<Failure, bool> Counts)
{
    private static readonly string[] HouseRules = ["print", "only-the-page", "large-print"];

    // Levels of AAA that depend on taste and brand: contrast of 7:1, targets of 44 px, the size of the focus.
    private static readonly string[] Beyond = ["1.4.6", "2.4.12", "2.4.13", "2.5.5"];

    public static Bar Own { get; } = new("own", _ => true);

    public static Bar Law { get; } = new("law", failure => !HouseRules.Contains(failure.Check) && !Beyond.Contains(failure.Criterion));

    /// <summary>The result without the failures that do not count.</summary>
    public CheckResult Judge(CheckResult result)
    {
        if (result.Outcome != Outcome.Failed)
            return result;
        Failure[] counting = [.. result.Found.Where(Counts)];
        return result with { Found = counting, Outcome = counting.Length == 0 ? Outcome.Passed : Outcome.Failed };
    }
}
