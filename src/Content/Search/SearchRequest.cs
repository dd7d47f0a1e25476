namespace ConsultHub.Content.Search;

/// <summary>What a person asked for.</summary>
/// <param name="Text">What was typed: any text, in any script and of any length.</param>
/// <param name="Now">The instant that decides what is open and what is recent.</param>
/// <param name="Exact">Search for the words as typed, without correcting their spelling.</param>
public sealed record SearchRequest(string Text, DateTimeOffset Now, bool Exact = false);
