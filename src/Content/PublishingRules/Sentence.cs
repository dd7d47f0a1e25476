using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules;

/// <summary>A sentence of a passage.</summary>
/// <param name="Start">Where it starts in the passage.</param>
/// <param name="Text">Its text.</param>
public sealed partial record Sentence(int Start, string Text)
{
    private const int LongestAbbreviation = 12;

    private IReadOnlyList<Range>? words;

    /// <summary>Where in <see cref="Text"/> its words stand. A number, a sum of money or a hyphenated word counts as one.</summary>
    public IReadOnlyList<Range> Words => words ??= WordsOf(Text);

    /// <summary>Whether it is a point of a list that was made by hand.</summary>
    public bool IsPoint => IsDot(Text[0]);

    /// <summary>Splits a text after <c>.</c>, <c>!</c> or <c>?</c> and white space and before a dot that starts a point of a list, but not after an abbreviation, an initial or the number of a point.</summary>
    public static IReadOnlyList<Sentence> In(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        foreach (Match end in End().Matches(text))
        {
            if (IsDot(text[end.Index]))
                Add(end.Index);
            else if (!Abbreviation().IsMatch(text[Math.Max(start, end.Index - LongestAbbreviation)..(end.Index + 1)]))
                Add(end.Index + end.Length);
        }

        Add(text.Length);
        return sentences;

        void Add(int end)
        {
            var from = start;
            while (from < end && char.IsWhiteSpace(text[from]))
                from++;
            if (from < end)
                sentences.Add(new Sentence(from, text[from..end].TrimEnd()));
            start = end;
        }
    }

    private static List<Range> WordsOf(string text)
    {
        var words = new List<Range>();
        foreach (var word in Word().EnumerateMatches(text))
            words.Add(word.Index..(word.Index + word.Length));
        return words;
    }

    private static bool IsDot(char sign) => sign is '•' or '●' or '▪' or '◦' or '■' or '‣' or '⁃' or '➢' or '✓';

    [GeneratedRegex("[.!?…]+[\"'”’)\\]]*(?=\\s+[\"'“‘(\\[]?[\\p{Lu}\\p{N}£])|[•●▪◦■‣⁃➢✓](?<=\\s.)(?= ?\\S)|[.!?…]+[\"'”’)\\]]*\\s*$")]
    private static partial Regex End();

    [GeneratedRegex("(^|[\\s(\"“])(e\\.g|i\\.e|Mr|Mrs|Ms|Dr|St|Prof|Rev|Cllr|Hon|No|Nos|Vol|vs|approx|cf|c|p|pp|s|ss|para|paras|Ltd|Inc|a\\.m|p\\.m|Jan|Feb|Aug|Sept|Oct|Nov|Dec|(?:[A-Z]\\.)*[A-Z])\\.$|^\\s*[0-9]{1,2}\\.$")]
    private static partial Regex Abbreviation();

    [GeneratedRegex("[£$€]?[\\p{L}\\p{N}]+(?:['’.,:/@&+_-]+[\\p{L}\\p{N}]+)*%?")]
    private static partial Regex Word();
}
