using ConsultHub.Content.Search;

namespace ConsultHub.Web.Pages.Searching;

/// <summary>A kind of what can be found, by which the search over everything groups it.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Id">Its name in addresses, and the anchor of its heading.</param>
/// <param name="Title">Its name in words.</param>
public sealed record FindKind(SearchKind Kind, string Id, string Title)
{
    /// <summary>All kinds.</summary>
    public static IReadOnlyList<FindKind> All { get; } =
    [
        new(SearchKind.Consultation, "consultations", "Consultations"),
        new(SearchKind.StrategyChapter, "strategies", "Strategies"),
        new(SearchKind.NotConsulting, "not-consulting", "Decided without consulting"),
        new(SearchKind.Page, "pages", "Other pages"),
        new(SearchKind.GlossaryTerm, "glossary", "What words mean"),
    ];
}
