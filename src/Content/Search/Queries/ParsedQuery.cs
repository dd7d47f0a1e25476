namespace ConsultHub.Content.Search.Queries;

/// <summary>What was typed, in units.</summary>
/// <param name="Text">The text as typed, no longer than the parser reads.</param>
/// <param name="Units">Its units in order.</param>
/// <param name="EndsInWord">Whether the text ends in a word that may not be finished.</param>
internal sealed record ParsedQuery(string Text, IReadOnlyList<QueryUnit> Units, bool EndsInWord);
