namespace ConsultHub.Content.Search.Words;

/// <summary>Finds the words that sound like one that was written by ear.</summary>
internal sealed class WordsByEar
{
    private readonly ILookup<string, (VocabularyEntry Entry, string Sounds)> byConsonants;

    public WordsByEar(IEnumerable<VocabularyEntry> words)
    {
        byConsonants = words.Select(entry => (entry, Sounds: Pronunciation.Of(entry.Word))).ToLookup(word => Pronunciation.Consonants(word.Sounds), StringComparer.Ordinal);
    }

    /// <summary>The words that have the same consonants to the ear, each with what its vowels differ by (<see cref="SlipCost"/>).</summary>
    /// <param name="typed">A folded word.</param>
    public IEnumerable<(VocabularyEntry Entry, float Cost)> Like(string typed)
    {
        var sounds = Pronunciation.Of(typed);
        var consonants = Pronunciation.Consonants(sounds);
        return consonants.Length < 2 ? [] : byConsonants[consonants].Select(word => (word.Entry, SlipCost.Of(sounds, word.Sounds)));
    }
}
