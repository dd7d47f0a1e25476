namespace ConsultHub.Content.Search.Storage;

/// <summary>A word that stands in the indexed texts.</summary>
internal sealed class VocabularyWord
{
    /// <summary>The folded word.</summary>
    public required string Word { get; set; }

    /// <summary>In how many documents it stands.</summary>
    public int Documents { get; set; }
}
