namespace ConsultHub.Content.Search.Snippets;

/// <summary>A piece of a text with the words marked that were searched for.</summary>
/// <param name="Segments">Its plain text.</param>
/// <param name="Concepts">Of how many concepts it speaks.</param>
internal readonly record struct Snippet(IReadOnlyList<SnippetSegment> Segments, int Concepts);
