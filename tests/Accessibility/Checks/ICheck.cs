using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>Looks for one kind of barrier on a page that is loaded, and leaves the page as it was.</summary>
public interface ICheck
{
    string Name { get; }

    /// <summary>WCAG success criteria that it can find a failure of, such as <c>1.4.6</c>; none for good practice alone.</summary>
    IReadOnlyList<string> Criteria { get; }

    Task<IReadOnlyList<Failure>> Run(IPage page);
}
