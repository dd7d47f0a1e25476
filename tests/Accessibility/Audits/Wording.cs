namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Findings for a person to read: each barrier once, with the modes it shows in.</summary>
public static class Wording
{
    public static string Of(string address, IEnumerable<Finding> findings) =>
        $"{address} has barriers:\n" + string.Join('\n', findings.GroupBy(finding => finding.Failure).Select(group => $"  {group.Key} [{Modes(group)}]"));

    private static string Modes(IEnumerable<Finding> group) => string.Join("; ", group.Select(finding => finding.Mode).Distinct());
}
