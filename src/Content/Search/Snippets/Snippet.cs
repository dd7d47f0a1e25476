namespace ConsultHub.Content.Search.Snippets;

/// <summary>A piece of a text with the words marked that were searched for.</summary>
/// <param name="Segments">Its plain text.</param>
/// <param name="Concepts">Of how many concepts it speaks.</param>
/// <param name="IsName">Whether it is hardly more than a name, and does not tell what the text is about.</param>
internal readonly record struct Snippet(IReadOnlyList<SnippetSegment> Segments, int Concepts, bool IsName);
