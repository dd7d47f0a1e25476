namespace ConsultHub.Content.Search.Ranking;

/// <summary>What counts for how much in the order of answers. One place, so that they can be weighed against each other.</summary>
internal static class RankingWeights
{
    /// <summary>A concept in the title.</summary>
    public const float Title = 3.5f;

    /// <summary>A concept in the summary.</summary>
    public const float Summary = 1.2f;

    /// <summary>A concept in the names of the lead, topics, areas and audiences.</summary>
    public const float Labels = 0.5f;

    /// <summary>The very word as typed, singular or plural, in the title, beside another word of its stem.</summary>
    public const float ExactWord = 0.15f;

    /// <summary>Neighbouring words of the query that are neighbours in the title.</summary>
    public const float Neighbours = 1.2f;

    /// <summary>The share of the title that the query speaks of.</summary>
    public const float TitleShare = 2f;

    /// <summary>The score of the full-text query over the whole text.</summary>
    public const float Text = 0.5f;

    /// <summary>How strongly texts with more of the concepts go ahead of those with fewer: a power.</summary>
    public const float Coverage = 0.5f;

    /// <summary>What having all of the concepts adds, where they are two.</summary>
    public const float All = 2f;

    /// <summary>How that falls as concepts get more, a power: a text that has each word of a long question has them by chance.</summary>
    public const float AllFall = 2f;

    /// <summary>What being open now and new can add, as a share of the score.</summary>
    public const float Recent = 0.04f;

    /// <summary>What having been called off takes away, as a share of the score: nothing came of it, and nobody can take part.</summary>
    public const float Withdrawn = 0.2f;
}
