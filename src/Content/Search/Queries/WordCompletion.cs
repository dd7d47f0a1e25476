using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>The words that a word still being typed may become.</summary>
internal static class WordCompletion
{
    private const int Most = 8;
    private const int ShortestBeginning = 3;
    private const int LongEnough = 5;

    /// <summary>
    /// The stems of the commonest words that begin with it, its own aside. A short one that is a word already ("bus")
    /// becomes only what is put together with another word ("busway"), never a different word ("business").
    /// </summary>
    /// <param name="typed">What has been typed of it.</param>
    /// <param name="vocabulary">The words of the texts.</param>
    /// <param name="synonyms">Words that people use, whether or not a text has them.</param>
    public static IReadOnlyList<string> Of(Term typed, Vocabulary vocabulary, SynonymTable synonyms)
    {
        if (typed.Word.Length < ShortestBeginning)
            return [];
        var whole = typed.Word.Length < LongEnough && (vocabulary.DocumentsOfStem(typed.Stem) > 0 || synonyms.Has(typed));
        var best = new PriorityQueue<string, int>();
        foreach (var entry in vocabulary.StartingWith(typed.Word))
        {
            if (best.Count == Most && best.TryPeek(out _, out var least) && entry.Documents <= least)
                continue;
            if (entry.Stem == typed.Stem || (whole && !IsCompound(entry.Word, typed.Word, vocabulary)))
                continue;
            best.Enqueue(entry.Stem, entry.Documents);
            if (best.Count > Most)
                best.Dequeue();
        }
        return [.. best.UnorderedItems.OrderByDescending(item => item.Priority).Select(item => item.Element).Distinct()];
    }

    private static bool IsCompound(string word, string beginning, Vocabulary vocabulary)
    {
        var rest = word[beginning.Length..];
        return rest.Length >= ShortestBeginning && !StopWords.Contains(rest) && vocabulary.Documents(rest) > 0;
    }
}
