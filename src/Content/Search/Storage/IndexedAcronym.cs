namespace ConsultHub.Content.Search.Storage;

/// <summary>An acronym that a text explains: "Bus Service Improvement Plan (BSIP)".</summary>
internal sealed class IndexedAcronym
{
    public int Number { get; set; }

    /// <summary>The document that explains it.</summary>
    public int Row { get; set; }

    /// <summary>The folded acronym.</summary>
    public required string Short { get; set; }

    /// <summary>The folded words that it stands for, with spaces between.</summary>
    public required string Long { get; set; }
}
