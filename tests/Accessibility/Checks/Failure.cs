namespace ConsultHub.Tests.Accessibility.Checks;

/// <summary>One barrier on one page.</summary>
/// <param name="Check">Name of the check that found it.</param>
/// <param name="Criterion">WCAG success criterion such as <c>1.4.6</c>, or <c>HTML</c> or <c>best-practice</c>.</param>
/// <param name="Selector">CSS selector of the element.</param>
/// <param name="Message">What is wrong, for a person.</param>
public sealed record Failure(string Check, string Criterion, string Selector, string Message)
{
    public override string ToString() => $"{Check} ({Criterion}) {Selector}: {Message}";
}
