namespace ConsultHub.Tests.Accessibility.Audits;

/// <summary>Failures for a person to read: each barrier once, with the modes it shows in.</summary>
public static class Wording
{
    public static string Of(PageAudit page)
    {
        var found = from result in page.Failures from failure in result.Found group result.Mode by failure;
        return $"{page.Address} has barriers:\n" + string.Join('\n', found.Select(group => $"  {group.Key} [{string.Join("; ", group.Distinct())}]"));
    }
}
