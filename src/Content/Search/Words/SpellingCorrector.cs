using System.Numerics;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Search.Words;

/// <summary>Suggests words of the vocabulary for one that is not in it.</summary>
internal sealed class SpellingCorrector
{
    private const int ShortestWord = 4;
    private const int LongestWord = 24;

    /// <summary>What ten times as many texts count for, and what a slip counts for.</summary>
    private const double Frequency = 0.8, Slips = 2.5;

    /// <summary>What it costs to have written a word by ear, and what its vowels may differ by for one slip and for more.</summary>
    private const float ByEar = 0.4f, NearVowels = 0.8f, FarVowels = 1.7f;

    private readonly VocabularyEntry[][] byLength;
    private readonly uint[][] lettersByLength;
    private readonly Lazy<WordsByEar> byEar;

    /// <summary>Suggests from the texts' own words, and from words that are known though no text has them in that form.</summary>
    /// <param name="vocabulary">The words of the texts.</param>
    /// <param name="known">Folded words that are rightly spelt, such as those of the synonyms.</param>
    public SpellingCorrector(Vocabulary vocabulary, IEnumerable<string> known)
    {
        byLength = ByLength(vocabulary, known);
        lettersByLength = [.. byLength.Select(entries => entries.Select(entry => LettersOf(entry.Word)).ToArray())];
        byEar = new(() => new WordsByEar(byLength.SelectMany(entries => entries)));
    }

    /// <summary>The likeliest words that were meant, best first.</summary>
    /// <param name="word">A folded word.</param>
    /// <param name="count">How many at most.</param>
    /// <param name="farthest">The greatest distance; by itself 1 for short words and 2 for others.</param>
    /// <param name="alsoByEar">Whether to suggest words that sound like it, too, however they are spelt ("skool").</param>
    public IReadOnlyList<string> Suggest(string word, int count, int? farthest = null, bool alsoByEar = false)
    {
        if (word.Length is < ShortestWord or > LongestWord || word.Any(char.IsAsciiDigit))
            return [];
        var limit = farthest ?? (word.Length < 6 ? 1 : 2);
        var found = new List<(double Likelihood, string Word)>();
        for (var length = Math.Max(3, word.Length - limit); length <= Math.Min(LongestWord, word.Length + limit); length++)
            Collect(word, length, limit, found);
        if (alsoByEar)
            found.AddRange(ByEarLike(word, limit == 1 ? NearVowels : FarVowels));
        return [.. found.OrderByDescending(item => item.Likelihood).ThenBy(item => item.Word, StringComparer.Ordinal)
            .Select(item => item.Word).Distinct().Take(count)];
    }

    private IEnumerable<(double, string)> ByEarLike(string word, float farthest) =>
        from like in byEar.Value.Like(word)
        where like.Cost <= farthest && like.Entry.Word != word
        select (Likelihood(like.Entry, ByEar + like.Cost, startsAlike: true), like.Entry.Word);

    private void Collect(string word, int length, int farthest, List<(double, string)> found)
    {
        var letters = LettersOf(word);
        var candidates = lettersByLength[length];
        for (var index = 0; index < candidates.Length; index++)
        {
            // A change of one letter alters at most two of the letters that occur.
            if (BitOperations.PopCount(candidates[index] ^ letters) > 2 * farthest)
                continue;
            var candidate = byLength[length][index];
            var distance = EditDistance.Between(word, candidate.Word, farthest);
            // Two slips of which one is in the first letter make another word: "almost" is not "lampost".
            if (distance <= farthest && distance > 0 && (distance == 1 || word[0] == candidate.Word[0]))
                found.Add((Likelihood(candidate, SlipCost.Of(word, candidate.Word), word[0] == candidate.Word[0]), candidate.Word));
        }
    }

    /// <summary>How often the word occurs, against how unlikely the slips are; the first letter is seldom wrong.</summary>
    private static double Likelihood(VocabularyEntry candidate, float cost, bool startsAlike) =>
        (Frequency * Math.Log10(candidate.Documents)) - (Slips * cost) + (startsAlike ? 1.0 : 0);

    private static VocabularyEntry[][] ByLength(Vocabulary vocabulary, IEnumerable<string> known)
    {
        var lists = Enumerable.Range(0, LongestWord + 1).Select(_ => new List<VocabularyEntry>()).ToArray();
        foreach (var entry in (IEnumerable<VocabularyEntry>)[.. vocabulary.Entries, .. Unused(vocabulary, known)])
        {
            if (entry.Word.Length is >= 3 and <= LongestWord && !StopWords.Contains(entry.Word) && !entry.Word.Any(char.IsAsciiDigit))
                lists[entry.Word.Length].Add(entry);
        }
        return [.. lists.Select(list => list.ToArray())];
    }

    private static IEnumerable<VocabularyEntry> Unused(Vocabulary vocabulary, IEnumerable<string> known) => known.Distinct(StringComparer.Ordinal)
        .Where(word => vocabulary.Documents(word) == 0).Select(word => new VocabularyEntry(word, Stemmer.Stem(word), 1));

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var character in word)
            letters |= 1u << (character & 31);
        return letters;
    }
}
