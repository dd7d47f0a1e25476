using ConsultHub.Content.Search.Queries;

namespace ConsultHub.Content.Search;

/// <summary>Every document that matches, best first.</summary>
public sealed class SearchAnswer
{
    internal SearchAnswer(IReadOnlyList<SearchHit> hits, string? corrected, QueryPlan plan)
    {
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

    internal QueryPlan Plan { get; }
}
