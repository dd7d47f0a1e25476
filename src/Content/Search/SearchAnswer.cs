using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Snippets;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search;

/// <summary>Every document that matches, best first.</summary>
public sealed class SearchAnswer
{
    private readonly Lazy<MatchFinder> finder;

    internal SearchAnswer(IReadOnlyList<SearchHit> hits, string? corrected, QueryPlan plan, Vocabulary vocabulary)
    {
        finder = new(() => new MatchFinder(plan, vocabulary));
        Hits = hits;
        Corrected = corrected;
        Plan = plan;
    }

    /// <summary>Every match, best first; filter, count and page it in memory.</summary>
    public IReadOnlyList<SearchHit> Hits { get; }

    /// <summary>The text that was searched for instead ("Showing results for ..."); null where nothing was corrected.</summary>
    public string? Corrected { get; }

    /// <summary>The words that were looked for, without the small ones; empty where the text held no word.</summary>
    public IReadOnlyList<string> Words => Plan.Words;

    /// <summary>Whether the text held anything to search for; where not, show everything.</summary>
    public bool HasWords => Plan.Words.Count > 0 || Plan.Excluded.Count > 0;

    /// <summary>A short text, such as the title of a hit, whole, with the words of the query marked.</summary>
    public IReadOnlyList<SnippetSegment> Mark(string text) => SnippetMaker.Mark(text, finder.Value);

    internal MatchFinder Finder => finder.Value;

    internal QueryPlan Plan { get; }
}
