namespace ConsultHub.Content.Search.Queries;

/// <summary>What will be looked for.</summary>
/// <param name="Concepts">What a text should be about.</param>
/// <param name="Phrases">Words that must stand in the text in this form and order.</param>
/// <param name="Excluded">Stems, in order, that must not stand in the text.</param>
/// <param name="Words">The words understood, as a person would write them.</param>
internal sealed record QueryPlan(
    IReadOnlyList<Concept> Concepts,
    IReadOnlyList<string[]> Phrases,
    IReadOnlyList<string[]> Excluded,
    IReadOnlyList<string> Words)
{
    /// <summary>Whether something was asked for that no text speaks of in any way.</summary>
    public bool HasUnknown { get; init; }
}
