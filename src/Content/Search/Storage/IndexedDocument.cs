namespace ConsultHub.Content.Search.Storage;

/// <summary>A document as it is in the index.</summary>
internal sealed class IndexedDocument
{
    /// <summary>Its row in the full-text tables; never used again for another text.</summary>
    public int Row { get; set; }

    /// <summary><see cref="SearchDocument.Id"/>.</summary>
    public required string Id { get; set; }

    /// <summary><see cref="SearchDocument.Fingerprint"/> when it was indexed.</summary>
    public required string Fingerprint { get; set; }

    /// <summary>Title, summary, lead and labels, each on a line.</summary>
    public required string Head { get; set; }

    /// <summary>The plain text, for snippets.</summary>
    public required string Body { get; set; }
}
