using ConsultHub.Content.Search.Queries;
using ConsultHub.Content.Search.Words;

namespace ConsultHub.Content.Search.Snippets;

/// <summary>Words that, one after the other, are a match.</summary>
/// <param name="Words">For each place, the words that may stand there.</param>
/// <param name="Concept">The concept that they speak of.</param>
/// <param name="SkipsStopWords">Whether small words may stand between.</param>
internal sealed record WantedPhrase(IReadOnlyList<HashSet<string>> Words, int Concept, bool SkipsStopWords)
{
    /// <summary>All that a plan looks for, the longest phrases first.</summary>
    public static IEnumerable<WantedPhrase> Of(QueryPlan plan, Vocabulary vocabulary)
    {
        var ways = plan.Concepts.SelectMany((concept, number) => concept.Alternatives.Select(way => (way.Stems, number)));
        var found = ways.Select(way => new WantedPhrase([.. way.Stems.Select(stem => WordsOf(stem, vocabulary))], way.number, true))
            .Concat(plan.Phrases.Select(phrase => Exactly(phrase, plan.Concepts.Count)));
        return found.Where(phrase => phrase.Words.All(words => words.Count > 0)).OrderByDescending(phrase => phrase.Words.Count);
    }

    /// <summary>These words in this form, one right after the other.</summary>
    public static WantedPhrase Exactly(string[] words, int concept = 0) => new([.. words.Select(One)], concept, false);

    /// <summary>How long the text is that the phrase takes after its first word; -1 where the words do not follow.</summary>
    public int LengthOfRest(ReadOnlySpan<char> text)
    {
        var reader = new WordReader(text);
        for (var place = 1; place < Words.Count; place++)
        {
            do
            {
                if (!reader.Read())
                    return -1;
            }
            while (SkipsStopWords && StopWords.Contains(reader.Word));
            if (!Words[place].GetAlternateLookup<ReadOnlySpan<char>>().Contains(reader.Word))
                return -1;
        }
        return reader.End;
    }

    private static HashSet<string> WordsOf(string stem, Vocabulary vocabulary) => [.. vocabulary.WordsOfStem(stem)];

    private static HashSet<string> One(string word) => [word];
}
