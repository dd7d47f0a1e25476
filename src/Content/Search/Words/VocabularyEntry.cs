namespace ConsultHub.Content.Search.Words;

/// <summary>A word of the indexed texts.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Stem">Its stem.</param>
/// <param name="Documents">In how many documents it stands.</param>
internal readonly record struct VocabularyEntry(string Word, string Stem, int Documents);
