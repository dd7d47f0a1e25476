namespace ConsultHub.Content.Search.Ranking;

/// <summary>What is known of a candidate before the close look.</summary>
internal struct CandidateScore
{
    /// <summary>The score of the full-text query.</summary>
    public float Text;

    /// <summary>The summed weight of the concepts that it speaks of.</summary>
    public float Covered;

    /// <summary>Of how many concepts it speaks.</summary>
    public int Concepts;

    /// <summary>The number of the last concept that was counted, from 1; 0 for a document that is no candidate.</summary>
    public int LastConcept;
}
