using System.Numerics;

namespace ConsultHub.Content.Search.Words;

/// <summary>Suggests words of the vocabulary for one that is not in it.</summary>
internal sealed class SpellingCorrector
{
    private const int ShortestWord = 4;
    private const int LongestWord = 24;

    private readonly Vocabulary vocabulary;
    private readonly int[][] placesByLength;
    private readonly uint[][] lettersByLength;

    public SpellingCorrector(Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        placesByLength = ByLength(vocabulary);
        lettersByLength = [.. placesByLength.Select(places => places.Select(place => LettersOf(vocabulary.Words[place])).ToArray())];
    }

    /// <summary>The likeliest words that were meant, best first.</summary>
    public IReadOnlyList<string> Suggest(string word, int count = 3)
    {
        if (word.Length is < ShortestWord or > LongestWord || word.Any(char.IsAsciiDigit))
            return [];
        var farthest = word.Length < 6 ? 1 : 2;
        var found = new List<(double Likelihood, string Word)>();
        for (var length = Math.Max(3, word.Length - farthest); length <= Math.Min(LongestWord, word.Length + farthest); length++)
            Collect(word, length, farthest, found);
        return [.. found.OrderByDescending(item => item.Likelihood).ThenBy(item => item.Word, StringComparer.Ordinal)
            .Take(count).Select(item => item.Word)];
    }

    private void Collect(string word, int length, int farthest, List<(double, string)> found)
    {
        var letters = LettersOf(word);
        var candidates = lettersByLength[length];
        for (var index = 0; index < candidates.Length; index++)
        {
            // A change of one letter alters at most two of the letters that occur.
            if (BitOperations.PopCount(candidates[index] ^ letters) > 2 * farthest)
                continue;
            var place = placesByLength[length][index];
            var candidate = vocabulary.Words[place];
            var distance = EditDistance.Between(word, candidate, farthest);
            if (distance <= farthest && distance > 0)
                found.Add((Likelihood(word, candidate, distance, vocabulary.DocumentsAt(place)), candidate));
        }
    }

    /// <summary>How often the word occurs, against how many slips of the finger it takes; the first letter is seldom wrong.</summary>
    private static double Likelihood(string typed, string candidate, int distance, int documents) =>
        Math.Log10(documents) - (2.0 * distance) + (typed[0] == candidate[0] ? 1.0 : 0) + (SameLetters(typed, candidate) ? 0.7 : 0);

    private static bool SameLetters(string one, string other) => one.Distinct().Order().SequenceEqual(other.Distinct().Order());

    private static int[][] ByLength(Vocabulary vocabulary)
    {
        var places = Enumerable.Range(0, LongestWord + 1).Select(_ => new List<int>()).ToArray();
        for (var place = 0; place < vocabulary.Words.Length; place++)
        {
            var word = vocabulary.Words[place];
            if (word.Length is >= 3 and <= LongestWord && !word.Any(char.IsAsciiDigit))
                places[word.Length].Add(place);
        }
        return [.. places.Select(list => list.ToArray())];
    }

    private static uint LettersOf(string word)
    {
        var letters = 0u;
        foreach (var character in word)
            letters |= 1u << (character & 31);
        return letters;
    }
}
