namespace ConsultHub.Content.Search.Words;

/// <summary>
/// The English stemmer of the Snowball project (Porter 2, https://snowballstem.org/algorithms/english/stemmer.html),
/// which brings "collection", "collected" and "collecting" together. Expects folded words without apostrophes.
/// </summary>
internal static class Stemmer
{
    private const string Doubles = "bdfgmnprt";
    private const string LiEndings = "cdeghkmnrt";

    private static readonly (string Ending, string Instead)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("abli", "able"), ("entli", "ent"),
        ("izer", "ize"), ("ization", "ize"), ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("aliti", "al"),
        ("alli", "al"), ("fulness", "ful"), ("ousli", "ous"), ("ousness", "ous"), ("iveness", "ive"), ("iviti", "ive"),
        ("biliti", "ble"), ("bli", "ble"), ("fulli", "ful"), ("lessli", "less"),
    ];

    private static readonly (string Ending, string Instead)[] Step3 =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"),
        ("ful", ""), ("ness", ""),
    ];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize",
        "al", "er", "ic",
    ];

    /// <summary>The stem of a folded word; a word that is not of ASCII letters is its own stem.</summary>
    public static string Stem(string word)
    {
        if (IrregularWords.Stems.TryGetValue(word, out var known))
            return known;
        if (word.Length <= 2 || word.AsSpan().ContainsAnyExceptInRange('a', 'z'))
            return word;
        return AmericanSpellings.StemOf(new Work(British(word)).Run());
    }

    /// <summary>One spelling for -ise and -ize, so that British and American texts meet.</summary>
    private static string British(string word)
    {
        foreach (var (ending, instead) in SpellingEndings)
        {
            if (word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - ending.Length), instead);
        }
        return word;
    }

    private static readonly (string Ending, string Instead)[] SpellingEndings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ising", "izing"), ("ised", "ized"), ("ises", "izes"),
        ("ise", "ize"),
    ];

    private ref struct Work
    {
        private readonly char[] letters;
        private int length;
        private readonly int region1;
        private readonly int region2;

        public Work(string word)
        {
            letters = new char[word.Length + 1];
            word.CopyTo(letters);
            length = word.Length;
            MarkConsonantY();
            region1 = FirstRegion(word);
            region2 = AfterVowelAndConsonant(region1);
        }

        private readonly ReadOnlySpan<char> Letters => letters.AsSpan(0, length);

        public string Run()
        {
            DropPlural();
            DropPast();
            if (length > 2 && letters[length - 1] is 'y' or 'Y' && !IsVowel(length - 2))
                letters[length - 1] = 'i';
            Replace(Step2);
            DropLi();
            Replace(Step3);
            if (Ends("ative") && InRegion2(5))
                length -= 5;
            DropSuffix();
            DropFinal();
            return new string(Letters).ToLowerInvariant();
        }

        private readonly void MarkConsonantY()
        {
            for (var index = 0; index < length; index++)
            {
                if (letters[index] == 'y' && (index == 0 || IsVowel(index - 1)))
                    letters[index] = 'Y';
            }
        }

        private readonly int FirstRegion(string word)
        {
            foreach (var start in (ReadOnlySpan<string>)["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ"])
            {
                if (word.StartsWith(start, StringComparison.Ordinal))
                    return start.Length;
            }
            return AfterVowelAndConsonant(0);
        }

        private readonly int AfterVowelAndConsonant(int from)
        {
            for (var index = from + 1; index < length; index++)
            {
                if (!IsVowel(index) && IsVowel(index - 1))
                    return index + 1;
            }
            return length;
        }

        private readonly bool IsVowel(int index) => letters[index] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

        private readonly bool HasVowel(int end)
        {
            for (var index = 0; index < end; index++)
            {
                if (IsVowel(index))
                    return true;
            }
            return false;
        }

        private readonly bool Ends(ReadOnlySpan<char> ending) => Letters.EndsWith(ending);

        private readonly bool InRegion1(int endingLength) => length - endingLength >= region1;

        private readonly bool InRegion2(int endingLength) => length - endingLength >= region2;

        private void DropPlural()
        {
            if (Ends("sses"))
                length -= 2;
            else if (Ends("ied") || Ends("ies"))
                length -= length > 4 ? 2 : 1;
            else if (Ends("s") && !Ends("us") && !Ends("ss") && HasVowel(length - 2))
                length--;
        }

        private void DropPast()
        {
            if (Ends("eedly") || Ends("eed"))
            {
                var ending = Ends("eed") ? 3 : 5;
                if (InRegion1(ending))
                    length -= ending - 2;
                return;
            }
            foreach (var ending in (ReadOnlySpan<string>)["ingly", "edly", "ing", "ed"])
            {
                if (!Ends(ending))
                    continue;
                if (HasVowel(length - ending.Length))
                    Restore(length - ending.Length);
                return;
            }
        }

        private void Restore(int newLength)
        {
            length = newLength;
            if (Ends("at") || Ends("bl") || Ends("iz"))
                letters[length++] = 'e';
            else if (length > 2 && letters[length - 1] == letters[length - 2] && Doubles.Contains(letters[length - 1]))
                length--;
            else if (IsShort())
                letters[length++] = 'e';
        }

        private readonly bool IsShort() => region1 >= length && EndsInShortSyllable();

        private readonly bool EndsInShortSyllable()
        {
            if (length == 2)
                return IsVowel(0) && !IsVowel(1);
            return length > 2 && !IsVowel(length - 1) && letters[length - 1] is not ('w' or 'x' or 'Y')
                && IsVowel(length - 2) && !IsVowel(length - 3);
        }

        private void Replace((string Ending, string Instead)[] endings)
        {
            foreach (var (ending, instead) in endings)
            {
                if (!Ends(ending))
                    continue;
                if (InRegion1(ending.Length))
                {
                    instead.CopyTo(0, letters, length - ending.Length, instead.Length);
                    length += instead.Length - ending.Length;
                }
                return;
            }
        }

        private void DropLi()
        {
            if (Ends("ogi") && InRegion1(3) && length > 3 && letters[length - 4] == 'l')
                length--;
            else if (Ends("li") && InRegion1(2) && length > 2 && LiEndings.Contains(letters[length - 3]))
                length -= 2;
        }

        private void DropSuffix()
        {
            foreach (var ending in Step4)
            {
                if (!Ends(ending))
                    continue;
                if (InRegion2(ending.Length))
                    length -= ending.Length;
                return;
            }
            if ((Ends("sion") || Ends("tion")) && InRegion2(3))
                length -= 3;
        }

        private void DropFinal()
        {
            if (Ends("e"))
            {
                length--;
                if (!InRegion2(0) && !(InRegion1(0) && !EndsInShortSyllable()))
                    length++;
            }
            else if (Ends("ll") && InRegion2(1))
                length--;
        }
    }
}
