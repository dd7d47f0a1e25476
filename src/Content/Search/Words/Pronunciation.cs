using System.Collections.Frozen;
using System.Text;

namespace ConsultHub.Content.Search.Words;

/// <summary>
/// Writes an English word as it is spoken, roughly but always in one way, so that what is written by ear ("skool",
/// "fysical", "educashun") can be told for what it is. Letters to sounds as in Metaphone (Philips, 1990), with the vowels kept.
/// </summary>
internal static class Pronunciation
{
    /// <summary>
    /// Letters, and after the colon their sounds. ^ is the start of a word and $ its end; what stands after | must follow but is
    /// left for the next rule. Of the rules that fit, the longest holds; a letter without a rule is its own sound. S is the sound of
    /// sh, C that of ch, Y that of a y that is no vowel.
    /// </summary>
    private const string Table =
        "^kn:n ^gn:n ^wr:r ^ps:s ^pn:n ^x:s ^y:Y ^h:h h: ph:f gh: ^gh:g th:f sh:S ch:C tch:C sch:sk wh:w " +
        "ck:k c:k c|e:s c|i:s c|y:s sc|e:s sc|i:s sc|y:s ch|r:k cqu:kw qu:kw q:k x:ks z:s dg|e:j dg|i:j dge$:j dj:j gn$:n g|e:j g|i:j g|y:j gg:g ge$:j gue$:g " +
        "tion:Sun sion:Sun ssion:Sun cian:Sun ti|a:S ti|o:S ci|a:S ci|o:S ture$:Cer bt$:t mb$:m mn$:m ould$:ud stle$:sul sten$:sen " +
        "le$:ul al$:ul el$:ul il$:ul ul$:ul ail$:al oil$:oil eel$:el eal$:el oal$:ol ool$:ul " +
        "our$:er or$:er ar$:er re$:er ir$:er igh:i eigh:a aigh:a augh:o ough:o " +
        "ee:e ea:e ie:e ei:e ai:a ay:a ey:a oo:u oa:o oe:o ew:u ue:u eu:u au:o aw:o ow:ou oy:oi " +
        "y$:i ey$:i ie$:i ee$:i ay$:a e$: es$:s les$:les ies$:is e|ment: e|ful: e|less: e|ness: e|ly:";

    /// <summary>The rules by the first letter, the longest first.</summary>
    private static readonly FrozenDictionary<char, Rule[]> Rules = Table.Split(' ').Select(Rule.Read).GroupBy(rule => rule.Context[0])
        .ToFrozenDictionary(rules => rules.Key, rules => rules.OrderByDescending(rule => rule.Context.Length).ToArray());

    /// <summary>The sounds of a folded word, of two alike in a row one.</summary>
    public static string Of(string word)
    {
        var rest = $"^{word}$".AsSpan();
        var sounds = new StringBuilder(word.Length);
        while (rest.Length > 0)
        {
            var rule = RuleFor(rest);
            foreach (var sound in rule.Sounds)
            {
                if (sounds.Length == 0 || sounds[^1] != sound)
                    sounds.Append(sound);
            }
            rest = rest[rule.Length..];
        }
        return sounds.ToString();
    }

    /// <summary>The sounds without the vowels, which are what is mistaken most; only that a word starts with one is told.</summary>
    public static string Consonants(string sounds)
    {
        var consonants = new StringBuilder(sounds.Length);
        for (var index = 0; index < sounds.Length; index++)
        {
            var sound = IsVowel(sounds[index]) ? 'a' : sounds[index];
            if ((sound != 'a' || index == 0) && (consonants.Length == 0 || consonants[^1] != sound))
                consonants.Append(sound);
        }
        return consonants.ToString();
    }

    private static bool IsVowel(char sound) => sound is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static Rule RuleFor(ReadOnlySpan<char> text)
    {
        foreach (var rule in Rules.GetValueOrDefault(text[0], []))
        {
            if (text.StartsWith(rule.Context))
                return rule;
        }
        return new("", 1, text[0] is '^' or '$' ? "" : text[..1].ToString());
    }

    /// <param name="Context">The letters, and those that must follow.</param>
    /// <param name="Length">How many letters the sounds stand for.</param>
    /// <param name="Sounds">Their sounds.</param>
    private readonly record struct Rule(string Context, int Length, string Sounds)
    {
        public static Rule Read(string rule)
        {
            var (letters, sounds) = (rule[..rule.IndexOf(':', StringComparison.Ordinal)], rule[(rule.IndexOf(':', StringComparison.Ordinal) + 1)..]);
            var end = letters.IndexOf('|', StringComparison.Ordinal);
            return end < 0 ? new(letters, letters.Length, sounds) : new(letters.Remove(end, 1), end, sounds);
        }
    }
}
