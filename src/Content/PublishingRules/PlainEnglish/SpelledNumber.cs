using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A number in words: <c>twelve</c>, <c>thirty-five</c>, <c>two hundred and fifty</c>.</summary>
/// <param name="Index">Where it starts in the text.</param>
/// <param name="Written">As it was written.</param>
/// <param name="Value">Its value.</param>
public sealed partial record SpelledNumber(int Index, string Written, decimal Value)
{
    private const string Ones = "one|two|three|four|five|six|seven|eight|nine";
    private const string Teens = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
    private const string Tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private const string Scales = "hundred|thousand|million|billion";
    private const string Word = "(?:zero|" + Ones + "|" + Teens + "|" + Tens + "|" + Scales + @")\b";

    private static readonly string[] ToNineteen = $"zero|{Ones}|{Teens}".Split('|');
    private static readonly string[] FromTwenty = Tens.Split('|');

    /// <summary>The numbers of a text in order; not those of times, of ordinals or of words that do not make up one number, such as 'twenty twenty-six'.</summary>
    public static IEnumerable<SpelledNumber> In(string text) =>
        from Match match in Form().Matches(text)
        where !IsTwo(text, match)
        let value = match.Groups["dozen"].Success ? 12 : ValueOf(match.Groups["words"].Captures)
        where value is not null
        select new SpelledNumber(match.Index, match.Value, value.Value);

    // 'Between one hundred and two thousand', and 'of one thousand, two hundred', are two numbers in the words of one.
    private static bool IsTwo(string text, Match match) =>
        match.Value.Contains(',') || match.Value.Contains(" and ", StringComparison.Ordinal) && text.AsSpan(0, match.Index).EndsWith("between ", StringComparison.OrdinalIgnoreCase);

    // As it is read: 'two', 'hundred' times that, 'fifty' more.
    private static decimal? ValueOf(CaptureCollection words)
    {
        var (sum, part, room, scale) = (0m, 0m, decimal.MaxValue, decimal.MaxValue);
        foreach (Capture capture in words)
        {
            var word = capture.Value.ToLowerInvariant();
            if (ScaleOf(word) is not { } times)
            {
                if (UnitOf(word) is var unit && unit >= room)
                    return null;
                part += unit;
                // Behind 'twenty' there is room for a number below ten, behind others for none.
                room = unit >= 20 ? 10 : 0;
            }
            else if (part == 0 || times >= scale || times == 100 && part >= 100)
            {
                return null;
            }
            else if (times == 100)
            {
                (part, room) = (part * 100, 100);
            }
            else
            {
                (sum, part, room, scale) = (sum + part * times, 0, decimal.MaxValue, times);
            }
        }

        return sum + part;
    }

    private static decimal? ScaleOf(string word) => word switch
    {
        "hundred" => 100,
        "thousand" => 1000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => null,
    };

    private static decimal UnitOf(string word) => word == "a" ? 1 : Array.IndexOf(ToNineteen, word) is >= 0 and var small ? small : 20 + 10 * Array.IndexOf(FromTwenty, word);

    // 'and' stands behind 'hundred' and the like only: 'six and seven' are two numbers. 'A hundred' alone is often no more than 'many'.
    [GeneratedRegex(@"\b(?:(?<!half )(?<dozen>a dozen\b)|(?>(?<words>a)(?= (?:" + Scales + @") and " + Word + @")(?:(?: and | )(?<words>" + Word + @"))+|(?<words>" + Word + @")(?:[- ](?<words>" + Word + @")|(?<=" + Scales + @") and (?<words>" + Word + @")|(?<=thousand|[mb]illion), (?<words>" + Word + @"))*))(?![- ](?:and )?(?:o['’]clock|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
