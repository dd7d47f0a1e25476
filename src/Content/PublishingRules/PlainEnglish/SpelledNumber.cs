using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A number in words: <c>twelve</c>, <c>thirty-five</c>, <c>nine hundred</c>.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Value">Its value.</param>
public sealed partial record SpelledNumber(int Index, string Written, int Value)
{
    private const string Ones = "one|two|three|four|five|six|seven|eight|nine";
    private const string Teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private const string Scales = "hundred|thousand|million|billion";

    private static readonly string[] ToNineteen = $"zero|{Ones}|{Teens}".Split('|');
    private static readonly string[] FromTwenty = Tens.Split('|');

    /// <summary>The numbers of a text in order; not those of times, of ordinals or of more than two parts, such as 'two hundred and fifty'.</summary>
    public static IEnumerable<SpelledNumber> In(string text) => Form().Matches(text).Select(match => new SpelledNumber(match.Index, match.Value, ValueOf(match)));

    private static int ValueOf(Match number)
    {
        if (number.Groups["dozen"].Success)
            return 12;
        var tens = Array.IndexOf(FromTwenty, number.Groups["tens"].Value.ToLowerInvariant());
        var ones = Math.Max(0, Array.IndexOf(ToNineteen, number.Groups["ones"].Value.ToLowerInvariant()));
        return ((tens < 0 ? 0 : 20 + tens * 10) + ones) * number.Groups["scale"].Value.ToLowerInvariant() switch
        {
            "hundred" => 100,
            "thousand" => 1000,
            "million" => 1_000_000,
            _ => 1,
        };
    }

    [GeneratedRegex(@"(?<!\b(?:" + Scales + @")(?: and)? )\b(?:(?<!half )(?<dozen>a dozen)|(?:(?<tens>" + Tens + @")(?:[- ](?<ones>" + Ones + @"))?|(?<ones>zero|" + Ones + "|" + Teens + @"))(?: (?<scale>hundred|thousand|million))?)\b(?![- ](?:and )?(?:" + Ones + "|" + Teens + "|" + Tens + "|" + Scales + @"|o['’]clock|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
