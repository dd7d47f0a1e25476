namespace ConsultHub.Content.Search;

/// <summary>What a found document is; the search over everything is grouped by it.</summary>
public enum SearchKind
{
    /// <summary>A consultation with its results, updates and plain-English versions.</summary>
    Consultation,

    /// <summary>A chapter, or the front page, of a strategy document.</summary>
    StrategyChapter,

    /// <summary>A record of a decision that was taken without consulting.</summary>
    NotConsulting,

    /// <summary>Another page: about, accessibility, privacy, contact.</summary>
    Page,

    /// <summary>A term of the glossary with its definition.</summary>
    GlossaryTerm,
}
