namespace ConsultHub.Content.Search.Snippets;

/// <summary>A place in a text where a concept is spoken of.</summary>
/// <param name="Start">Where the words start.</param>
/// <param name="End">Where they end (exclusive).</param>
/// <param name="Concept">Which concept, from 0.</param>
internal readonly record struct Match(int Start, int End, int Concept);
