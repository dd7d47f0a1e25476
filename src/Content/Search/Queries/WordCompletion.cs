using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Queries;

/// <summary>The words that a word still being typed may become.</summary>
internal static class WordCompletion
{
    private const int Most = 8;
    private const int ShortestBeginning = 3;
    private const int LongEnough = 5;

    /// <summary>
    /// The commonest words that begin with it, other than those of its own stem. A short one that is a word already
    /// ("bus") becomes only what is put together with another word ("busway"), never a different word ("business").
    /// </summary>
    public static IEnumerable<Term> Of(Term typed, Vocabulary vocabulary)
    {
        if (typed.Word.Length < ShortestBeginning)
            return [];
        var whole = typed.Word.Length < LongEnough && vocabulary.Documents(typed.Word) > 0;
        var (from, count) = vocabulary.StartingWith(typed.Word).GetOffsetAndLength(vocabulary.Words.Length);
        return Enumerable.Range(from, count)
            .OrderByDescending(vocabulary.DocumentsAt)
            .Select(place => TermCache.Make(vocabulary.Words[place]))
            .Where(term => term.Stem != typed.Stem && (!whole || IsCompound(term.Word, typed.Word, vocabulary)))
            .DistinctBy(term => term.Stem)
            .Take(Most);
    }

    private static bool IsCompound(string word, string beginning, Vocabulary vocabulary)
    {
        var rest = word[beginning.Length..];
        return rest.Length >= ShortestBeginning && !StopWords.Contains(rest) && vocabulary.Documents(rest) > 0;
    }
}
