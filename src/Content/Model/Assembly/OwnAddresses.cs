using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Model.Assembly;

/// <summary>The addresses that the program itself answers, or that the content contract keeps for it, so that no file can have them.</summary>
internal static class OwnAddresses
{
    /// <summary>Their first parts. The contract keeps <c>forward-plan</c>, <c>promises</c> and <c>calendar</c>.</summary>
    private static readonly string[] FirstParts =
    [
        "consultations", "areas", "topics", "we-asked-you-said-we-did", "forward-plan", "promises", "calendar", "strategy", "not-consulting",
        "glossary", "search", "health", "check", "preview", "follow", "css", "errors", ReadingPrefixes.PlainEnglish[1..], ReadingPrefixes.LargePrint[1..],
    ];

    /// <summary>The last part of the address of a strategy document with all its chapters on one page.</summary>
    private const string WholeDocument = "print";

    /// <summary>The items without the pages and chapters that would have one of these addresses, which are reported.</summary>
    public static IEnumerable<ContentItem> Without(IEnumerable<ContentItem> items, List<Diagnostic> diagnostics)
    {
        foreach (var item in items)
        {
            if (Fault(item) is { } fault)
                diagnostics.Add(fault);
            else
                yield return item;
        }
    }

    private static Diagnostic? Fault(ContentItem item) => item switch
    {
        ContentPage page when FirstParts.Contains(page.Name) =>
            Diagnostic.Error("duplicate-address", page.File.Start, $"The address /{page.Name} belongs to another part of the site.", "Rename this file."),
        Chapter { Name: WholeDocument } chapter =>
            Diagnostic.Error("duplicate-address", chapter.File.Start, $"The address /strategy/{chapter.File.Owner}/{WholeDocument} belongs to the page of the whole document, so this chapter is not shown.",
                $"Give this file a name other than '{WholeDocument}', for example '{chapter.File.Order:00}-printing.md'."),
        _ => null,
    };
}
