using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A number below a hundred in words: <c>twelve</c>, <c>thirty-five</c>.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Value">Its value.</param>
public sealed partial record SpelledNumber(int Index, string Written, int Value)
{
    private static readonly string[] ToNineteen =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];

    private static readonly string[] Tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    /// <summary>The numbers of a text in order; not those of times, of ordinals or before 'hundred', 'thousand' and the like.</summary>
    public static IEnumerable<SpelledNumber> In(string text) => Form().Matches(text).Select(match => new SpelledNumber(match.Index, match.Value, ValueOf(match)));

    private static int ValueOf(Match number) => number.Groups["dozen"].Success ? 12
        : Math.Max(0, Array.IndexOf(Tens, number.Groups["tens"].Value.ToLowerInvariant())) * 10 + Math.Max(0, Array.IndexOf(ToNineteen, number.Groups["ones"].Value.ToLowerInvariant()));

    [GeneratedRegex(@"\b(?:(?<!half )(?<dozen>a dozen)|(?<tens>twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?<ones>one|two|three|four|five|six|seven|eight|nine))?|(?<ones>zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen))\b(?![- ](?:hundred|thousand|million|billion|o['’]clock|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
