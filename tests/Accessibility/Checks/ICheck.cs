using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>Looks for one kind of barrier on a page that is loaded, and leaves the page as it was.</summary>
public interface ICheck
{
    string Name { get; }

    Task<IReadOnlyList<Failure>> Run(IPage page);
}
