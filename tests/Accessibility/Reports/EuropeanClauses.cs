namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>Clauses of EN 301 549 V3.2.1 (ETSI, CEN and CENELEC, March 2021) other than those that repeat WCAG: what they ask, the level and remarks.</summary>
public static class EuropeanClauses
{
    private const string NotJudged = "Not yet judged by a person";
    private const string NotApplicable = "Not applicable";

    public static IReadOnlyList<string[]> Before { get; } =
    [
        ["5.2 Activation of accessibility features", NotJudged, "Plain English and large print are links at the top of each page. They need no script and no cookie."],
        ["5.3 Biometrics", NotApplicable, "Nobody logs in."],
        ["5.4 Preservation of accessibility information during conversion", NotApplicable, "The site converts no documents. Its pages come from Markdown, whose headings, lists, tables and alternative texts are kept."],
        ["6 Two-way voice communication", NotApplicable, "The site has none."],
        ["7 Video capabilities", NotApplicable, "The site plays no video of its own."],
        ["8 Hardware", NotApplicable, "A website."],
    ];

    public static IReadOnlyList<string[]> After { get; } =
    [
        ["9.4.1.1 Parsing", "Supports", "Taken as met since WCAG was put right in 2023. The pages are valid HTML all the same: see the check valid-html."],
        ["9.6 WCAG conformance requirements", NotJudged, "Pages conform as a whole or not at all. No page needs a script, and no other version stands in for one that fails."],
        ["10 Non-web documents", NotJudged, "No program here looks inside documents that pages link to. Each is listed with its type, and with how to ask for another form."],
        ["11 Software", NotApplicable, "A website."],
        ["12.1.1 Accessibility and compatibility features", NotJudged, "The accessibility statement tells of plain English, large print and how to ask for other forms."],
        ["12.1.2 Accessible documentation", NotJudged, "Help is part of the pages and is tested with them."],
        ["12.2.2 Information on accessibility features", NotJudged, "How the council's staff answer is for people to judge."],
        ["12.2.3 Effective communication", NotJudged, "Contact details have more than one way. How it works is for people to judge."],
        ["12.2.4 Accessible documentation", NotJudged, "Answers by email and letter are not part of this test."],
        ["13 Relay and emergency services", NotApplicable, "The site provides none."],
    ];
}
