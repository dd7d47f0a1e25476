namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>A success criterion of WCAG 2.2.</summary>
/// <param name="Number">Such as <c>1.4.10</c>.</param>
/// <param name="Level">A, AA or AAA.</param>
/// <param name="Since">The version of WCAG that brought it: 2.0, 2.1 or 2.2.</param>
/// <param name="Slug">Its place in https://www.w3.org/TR/WCAG22/.</param>
/// <param name="Needs">The sort of content without which it does not apply, see <see cref="Audits.PageAudit.Holds"/>; empty where it always does.</param>
/// <param name="Name">Its name in the standard.</param>
/// <param name="Question">What only a person can answer.</param>
public sealed record Criterion(string Number, string Level, string Since, string Slug, string Needs, string Name, string Question)
{
    public Uri Address => new($"https://www.w3.org/TR/WCAG22/#{Slug}");

    public bool IsLaw => Level is "A" or "AA";

    /// <summary>All 86, in the order of the standard.</summary>
    public static IReadOnlyList<Criterion> All { get; } =
        [.. Checks.Scripts.Text("criteria.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    private static Criterion Read(string line)
    {
        var parts = line.Split('|', StringSplitOptions.TrimEntries);
        return new(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]);
    }
}
