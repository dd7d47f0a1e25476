namespace ConsultHub.Content.Search;

/// <summary>A piece of plain text (never HTML) in a snippet.</summary>
/// <param name="Text">The text as it was written.</param>
/// <param name="Matched">Whether it is a word that was searched for, to be marked.</param>
public readonly record struct SnippetSegment(string Text, bool Matched);
