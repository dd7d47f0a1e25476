using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>A check that reads the page as it stands; its script lies in the file of the same name.</summary>
public sealed record ScriptCheck(string Name) : ICheck
{
    public IReadOnlyList<string> Criteria => Scripts.CriteriaOf(Name);

    public Task<IReadOnlyList<Failure>> Run(IPage page) => Scripts.Run(page, [Name]);
}
