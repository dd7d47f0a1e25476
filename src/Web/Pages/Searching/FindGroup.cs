using ConsultHub.Content.Search;

namespace ConsultHub.Web.Pages.Searching;

/// <summary>Matches of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Hits">All of them, best first.</param>
public sealed record FindGroup(FindKind Kind, IReadOnlyList<SearchHit> Hits)
{
    // Most people come for consultations: one that has the words in its title goes before a page or a term that is called just so (up to 1.4 times
    // its score), but one that has them in its text alone does not (about twice).
    private const float ConsultationsFirst = 1.5f;

    // Who types a word that a term begins with does not ask what the term means: "disabled" is not "Disabled facilities grant".
    private const float PartOfATerm = 0.5f;

    /// <summary>Those that are shown.</summary>
    public IReadOnlyList<Find> Finds { get; init; } = [];

    /// <summary>Where all of them are shown; null where they all are here.</summary>
    public string? More { get; init; }

    /// <summary>What the link to all of them says.</summary>
    public string MoreText { get; init; } = "";

    /// <summary>
    /// The matches of an answer by kind: the kind with the best match first, but consultations before what is hardly better, and what words mean only
    /// where one of them was asked for.
    /// </summary>
    /// <param name="answer">The answer.</param>
    /// <param name="search">The search that it is from.</param>
    public static IReadOnlyList<FindGroup> Of(SearchAnswer answer, SearchSnapshot search)
    {
        var hits = answer.Hits.ToLookup(hit => search.Documents[hit.Document].Kind);
        return [.. FindKind.All.Select(kind => new FindGroup(kind, hits[kind.Kind].ToList())).Where(group => group.Hits.Count > 0).OrderByDescending(Best)];

        float Best(FindGroup group) => group.Hits[0].Score * group.Kind.Kind switch
        {
            SearchKind.Consultation => ConsultationsFirst,
            SearchKind.GlossaryTerm when !IsNamed(search.Documents[group.Hits[0].Document].Title) => PartOfATerm,
            _ => 1,
        };

        bool IsNamed(string term) => answer.Mark(term).All(segment => segment.Matched || string.IsNullOrWhiteSpace(segment.Text));
    }
}
