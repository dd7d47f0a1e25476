using System.Globalization;
using System.Text.RegularExpressions;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>The dates, times and numbers of a text.</summary>
public sealed partial class FactSet
{
    /// <summary>Numbers up to this one are often counted anew in plain words: 'two ways', '1 in 4'.</summary>
    private const int SmallNumber = 10;

    private readonly HashSet<decimal> numbers = [];
    private readonly HashSet<decimal> times = [];
    private readonly Dictionary<decimal, HashSet<int?>> dates = [];

    /// <summary>The facts of a file's text, front matter included.</summary>
    public FactSet(string text)
    {
        foreach (var fact in In(text).Concat(InFrontMatter(text)))
            Add(fact);
        foreach (Match range in UpTo().Matches(text))
            numbers.Add(Part(range, "end"));
        if (!ClosesAtTime().IsMatch(text))
            times.UnionWith([0, 23 * 60 + 59]);
    }

    /// <summary>Whether the text has a fact, or one that comes to the same.</summary>
    public bool Has(Fact fact) => fact.Kind switch
    {
        FactKind.Date => dates.TryGetValue(fact.Value, out var years) && (fact.Year is null || years.Contains(null) || years.Contains(fact.Year)),
        FactKind.Time => times.Contains(fact.Value),
        _ => numbers.Contains(fact.Value) || IsSmall(fact),
    };

    /// <summary>The facts of running text.</summary>
    public static IEnumerable<Fact> In(string text)
    {
        var taken = new List<(int From, int To)>();
        foreach (var date in WrittenDate.In(text))
        {
            taken.Add((date.Index, date.Index + date.Written.Length));
            yield return new Fact(FactKind.Date, date.Index, date.Written, date.Month * 100 + date.Day, date.Year);
        }

        foreach (var time in WrittenTime.In(text))
        {
            taken.Add((time.Index, time.Index + time.Written.Length));
            yield return new Fact(FactKind.Time, time.Index, time.Written, time.Minutes);
        }

        foreach (var phone in WrittenContacts.Phones(text))
            taken.Add((phone.Index, phone.Index + phone.Written.Length));
        foreach (var (index, written, value) in SpelledNumber.In(text))
            yield return new Fact(FactKind.Number, index, written, value);
        foreach (Match number in Number().Matches(text).Where(number => !taken.Any(span => number.Index >= span.From && number.Index < span.To)))
            yield return new Fact(FactKind.Number, number.Index, number.Value, Value(number));
    }

    private static IEnumerable<Fact> InFrontMatter(string text)
    {
        foreach (Match date in IsoDate().Matches(text))
        {
            yield return new Fact(FactKind.Date, date.Index, date.Value, Part(date, "month") * 100 + Part(date, "day"), Part(date, "year"));
            yield return new Fact(FactKind.Number, date.Index, date.Value, Part(date, "year"));
            if (date.Groups["hour"].Success)
                yield return new Fact(FactKind.Time, date.Index, date.Value, Part(date, "hour") * 60 + Part(date, "minute"));
        }
    }

    private void Add(Fact fact)
    {
        if (fact.Kind == FactKind.Number)
            numbers.Add(fact.Value);
        else if (fact.Kind == FactKind.Time)
            times.Add(fact.Value);
        else if (dates.TryGetValue(fact.Value, out var years))
            years.Add(fact.Year);
        else
            dates[fact.Value] = [fact.Year];
        if (fact.Year is { } year)
            numbers.Add(year);
    }

    private static bool IsSmall(Fact fact) =>
        fact.Value <= SmallNumber && fact.Value == decimal.Truncate(fact.Value) && !fact.Written.StartsWith('£') && !fact.Written.EndsWith('%') || fact.Value is 100 && !fact.Written.StartsWith('£');

    private static int Part(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static decimal Value(Match number)
    {
        if (!decimal.TryParse(number.Groups["figures"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            return 0;
        return value * number.Groups["scale"].Value.ToLowerInvariant() switch
        {
            "billion" or "bn" => 1_000_000_000,
            "million" or "m" => 1_000_000,
            "thousand" or "k" => 1000,
            _ => 1,
        };
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}_/.,-])£?(?<figures>[0-9](?:[0-9,]{0,13}[0-9])?(?:\.[0-9]+)?)(?:\s?(?<scale>billion|million|thousand|bn|m|k)\b)?%?(?![0-9]*\p{Lu})")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?<![0-9])(?<year>[12][0-9]{3})-(?<month>[01][0-9])-(?<day>[0-3][0-9])(?:T(?<hour>[0-2][0-9]):(?<minute>[0-5][0-9]))?")]
    private static partial Regex IsoDate();

    // The second number of '16-18', which the form of a number leaves out because it may be part of a code.
    [GeneratedRegex(@"(?<![0-9-])[0-9]{1,4}-(?<end>[0-9]{1,4})(?![0-9-])")]
    private static partial Regex UpTo();

    // Without it the last day runs to its end, and a text may say so.
    [GeneratedRegex(@"^closes:\s*[""']?[0-9-]{10}T(?!00:00|23:59)", RegexOptions.Multiline)]
    private static partial Regex ClosesAtTime();
}
