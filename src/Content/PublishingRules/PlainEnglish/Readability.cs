using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>How hard a text is to read.</summary>
/// <param name="Words">How many words it has.</param>
/// <param name="Sentences">How many sentences.</param>
/// <param name="SyllablesInAWord">How many syllables a word has on average.</param>
public sealed partial record Readability(int Words, int Sentences, double SyllablesInAWord)
{
    private const int LongestOnStack = 64;

    /// <summary>The school year that it takes to read it.</summary>
    /// <remarks>
    /// Flesch-Kincaid grade level (Kincaid and others 1975): 0.39 words a sentence + 11.8 syllables a word - 15.59. Numbers and proper names
    /// count as words and not towards the syllables, as WCAG 3.1.5 allows for names.
    /// </remarks>
    public double Grade => Sentences == 0 ? 0 : 0.39 * Words / Sentences + 11.8 * SyllablesInAWord - 15.59;

    /// <summary>The age at which children reach that school year: grade plus five.</summary>
    public int Age => (int)Math.Round(Math.Max(0, Grade)) + 5;

    /// <summary>Measures some passages. Those without a full stop, such as items of a list, count as a sentence each.</summary>
    public static Readability Of(IEnumerable<Passage> passages)
    {
        var (words, sentences, counted, syllables) = (0, 0, 0, 0);
        foreach (var sentence in passages.SelectMany(passage => passage.Sentences).Where(sentence => sentence.Words.Count > 0))
        {
            sentences++;
            words += sentence.Words.Count;
            for (var i = 0; i < sentence.Words.Count; i++)
            {
                var word = sentence.Text.AsSpan()[sentence.Words[i]];
                if (!IsOrdinary(word, i))
                    continue;
                counted++;
                syllables += Syllables(word);
            }
        }

        return new Readability(words, sentences, counted == 0 ? 1 : (double)syllables / counted);
    }

    /// <summary>How many syllables a word has: its groups of vowels, without a silent e at the end.</summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        Span<char> bare = word.Length <= LongestOnStack ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(bare);
        var groups = 0;
        for (var i = 0; i < bare.Length; i++)
            if (IsVowel(bare[i]) && (i == 0 || !IsVowel(bare[i - 1])))
                groups++;
        if (bare[^1] is 'e' or 'd' or 's' && SilentEnd().IsMatch(bare))
            groups--;
        groups += Split().Count(bare);
        return Math.Max(1, groups);
    }

    private static bool IsOrdinary(ReadOnlySpan<char> word, int position)
    {
        foreach (var letter in word)
            if (!char.IsLetter(letter) && letter is not ('\'' or '’' or '-'))
                return false;
        return position == 0 || !char.IsUpper(word[0]) || word is "I";
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    [GeneratedRegex("(?:[^aeiouyl]e|[aeiouy]le|[^aeioutdy]ed|[^aeiouscgxz]es|[aeiouy][^aeiouyscgxz]es)$")]
    private static partial Regex SilentEnd();

    [GeneratedRegex("(?<![tscgx])i[aou](?!us)|[^q]ua(?!y)|eo(?!u)|[aeo]ing|uity")]
    private static partial Regex Split();
}
