using System.Text;
using ConsultHub.Content.Search;

namespace ConsultHub.Benchmarks;

/// <summary>
/// Makes consultations of about 5 kB whose words are spread as in real texts (Zipf's law), the same ones each time.
/// </summary>
internal sealed class ConsultationGenerator
{
    private const int VocabularySize = 30_000;
    private const int WordsInBody = 700;
    private const int Spread = 1 << 21;

    /// <summary>How much each word's chance is held back at the top, so that half of all texts hold the common words only.</summary>
    private const double Flattening = 40;

    private readonly string[] vocabulary = MakeVocabulary();
    private readonly int[] ranks = SpreadRanks();

    /// <summary>Consultations 0 to <paramref name="count"/> - 1.</summary>
    public IReadOnlyList<SearchDocument> Make(int count) => [.. Enumerable.Range(0, count).Select(number => Make(number, edition: 1))];

    /// <summary>One consultation; another edition of it has another text.</summary>
    public SearchDocument Make(int number, int edition)
    {
        var random = new Random((number * 31) + edition);
        var opens = new DateTimeOffset(2015, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(random.Next(4000));
        var body = new Lazy<string>(() => Text(new Random((number * 37) + edition), WordsInBody));
        return new()
        {
            Id = $"consultation/{number}",
            Kind = SearchKind.Consultation,
            Address = $"/consultations/{number}",
            Title = Text(random, 7),
            Summary = Text(random, 20),
            Lead = "Department " + (number % 12),
            Labels = ["Topic " + (number % 20), "Area " + (number % 40)],
            Body = () => body.Value,
            Opens = opens,
            Closes = opens.AddDays(42),
            Fingerprint = $"{edition}",
        };
    }

    private string Text(Random random, int words)
    {
        var text = new StringBuilder();
        for (var count = 0; count < words; count++)
            text.Append(vocabulary[Pick(random)]).Append(count % 12 == 11 ? ". " : " ");
        return text.ToString();
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
            words.Add(string.Concat(Enumerable.Range(0, random.Next(2, 5)).Select(_ => Syllable(random))));
        return [.. words];
    }

    private static string Syllable(Random random) => $"{"bcdfghjklmnprtvw"[random.Next(16)]}{"aeiou"[random.Next(5)]}{(random.Next(3) == 0 ? "lnrst"[random.Next(5)] : "")}";
}
