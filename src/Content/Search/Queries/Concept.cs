namespace ConsultHub.Content.Search.Queries;

/// <summary>One thing that a text should be about, and all the ways to say it.</summary>
/// <param name="Alternatives">The ways; the words as typed come first.</param>
/// <param name="Weight">How telling it is: the rarer in the texts, the more (an inverse document frequency, 0 or more).</param>
/// <param name="Documents">At most how many texts speak of it.</param>
internal sealed record Concept(IReadOnlyList<Alternative> Alternatives, float Weight, int Documents);
