using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using NodaTime;

namespace ConsultHub.Content.Model;

/// <summary>What the latest test of the site's accessibility by programs showed, from <c>accessibility-test.json</c>, which the audit writes.</summary>
/// <param name="File">The file.</param>
/// <param name="Places">Where its values stand.</param>
/// <param name="Tested">The day of the test.</param>
/// <param name="Pages">How many addresses were tested; the same page in another view is another address.</param>
/// <param name="Views">The reading views, in words.</param>
/// <param name="CriteriaLookedAt">How many of the 86 success criteria of WCAG 2.2 programs looked at.</param>
/// <param name="Complete">Whether every page that was found was tested.</param>
/// <param name="Tools">The programs with their versions.</param>
/// <param name="Failures">What fails.</param>
public sealed record AccessibilityTest(
    ContentFile File,
    Places Places,
    LocalDate Tested,
    int Pages,
    IReadOnlyList<string> Views,
    int CriteriaLookedAt,
    bool Complete,
    IReadOnlyList<string> Tools,
    IReadOnlyList<AccessibilityFailure> Failures) : ContentItem(File, Places);

/// <summary>One kind of failure.</summary>
/// <param name="Criterion">The success criterion with its number, name and level.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Pages">On how many addresses.</param>
/// <param name="Example">One of them, as a path.</param>
public sealed record AccessibilityFailure(string Criterion, string Message, int Pages, string Example);
