using System.Globalization;
using System.Text;

namespace ConsultHub.Benchmarks;

/// <summary>
/// Makes consultations of about 5 kB whose words are spread as in real texts (Zipf's law), the same ones each time.
/// </summary>
internal sealed class ConsultationGenerator
{
    private const int VocabularySize = 30_000;
    private const int WordsInBody = 700;
    private const int WordsInParagraph = 84;
    private const int Spread = 1 << 21;
    private const int Topics = 20;
    private const int Areas = 40;

    /// <summary>How much each word's chance is held back at the top, so that half of all texts hold the common words only.</summary>
    private const double Flattening = 40;

    private readonly string[] vocabulary = MakeVocabulary();
    private readonly int[] ranks = SpreadRanks();

    /// <summary>Consultations 0 to <paramref name="count"/> - 1, each made when it is asked for.</summary>
    public IEnumerable<GeneratedConsultation> First(int count) => Enumerable.Range(0, count).Select(Make);

    /// <summary>One consultation.</summary>
    public GeneratedConsultation Make(int number)
    {
        var random = new Random(number * 31);
        var opens = new LocalDate(2015, 1, 1).PlusDays(random.Next(4000));
        return new($"c-{number.ToString(CultureInfo.InvariantCulture)}", Text(random, 7), Text(random, 20), Text(random, WordsInBody))
        {
            Opens = opens,
            Closes = opens.PlusDays(42),
            Lead = "Department " + (number % 12),
            Topic = number % Topics,
            Area = number % Areas,
        };
    }

    /// <summary>The <c>site.yml</c> of a council with the topics and areas of the consultations.</summary>
    public static string Site() => new StringBuilder("name: Council\nurl: https://council.example\ntopics:\n")
        .AppendJoin('\n', Enumerable.Range(0, Topics).Select(topic => $"  t{topic}: Topic {topic}")).Append("\nareas:\n")
        .AppendJoin('\n', Enumerable.Range(0, Areas).Select(area => $"  a{area}: Area {area}")).Append('\n').ToString();

    private string Text(Random random, int words)
    {
        var text = new StringBuilder();
        for (var count = 1; count <= words; count++)
        {
            text.Append(vocabulary[Pick(random)]);
            text.Append(count % WordsInParagraph == 0 ? ".\n\n" : count % 12 == 0 ? ". " : " ");
        }
        return text.ToString().TrimEnd();
    }

    private int Pick(Random random) => ranks[random.Next(Spread)];

    /// <summary>Each word's place in the vocabulary as often as its chance deserves, to pick from evenly.</summary>
    private static int[] SpreadRanks()
    {
        var sum = Enumerable.Range(0, VocabularySize).Sum(Chance);
        var ranks = new int[Spread];
        var (filled, before) = (0, 0.0);
        for (var rank = 0; rank < VocabularySize; rank++)
        {
            before += Chance(rank);
            for (; filled < Spread * before / sum && filled < Spread; filled++)
                ranks[filled] = rank;
        }
        return ranks;
    }

    private static double Chance(int rank) => 1 / (rank + Flattening);

    /// <summary>Words that can be spoken, of two to four syllables, no two alike.</summary>
    private static string[] MakeVocabulary()
    {
        var random = new Random(1);
        var words = new HashSet<string>();
        while (words.Count < VocabularySize)
            words.Add(string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => Syllable(random))) + LastSyllable(random));
        return [.. words];
    }

    /// <summary>Ends so that the word is its own stem, which bare FTS5 can then be asked for.</summary>
    private static string LastSyllable(Random random) => $"{"bcdfghjklmnprtvw"[random.Next(16)]}{"aou"[random.Next(3)]}";

    private static string Syllable(Random random) => $"{"bcdfghjklmnprtvw"[random.Next(16)]}{"aeiou"[random.Next(5)]}{(random.Next(3) == 0 ? "lnrst"[random.Next(5)] : "")}";
}
