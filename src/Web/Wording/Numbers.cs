using System.Globalization;

namespace ConsultHub.Web.Wording;

/// <summary>Numbers in words and figures.</summary>
public static class Numbers
{
    private static readonly string[] Words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>Figures with commas in the thousands.</summary>
    public static string Figures(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A word up to nine, then figures.</summary>
    public static string InWords(int number) => number >= 0 && number < Words.Length ? Words[number] : Figures(number);

    /// <summary>A count with its noun: <c>1 consultation</c>, <c>3,214 replies</c>.</summary>
    public static string Count(int number, string one, string many) => $"{Figures(number)} {(number == 1 ? one : many)}";

    /// <summary>A list in a sentence: <c>a, b and c</c>.</summary>
    public static string Listed(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => items[0],
        _ => $"{string.Join(", ", items.Take(items.Count - 1))} and {items[^1]}",
    };

    /// <summary>Names in a sentence: only the first keeps its capital, unless a name is an abbreviation.</summary>
    public static string InASentence(IReadOnlyList<string> names) =>
        Listed(names.Select((name, i) => i == 0 || name.Length < 2 || char.IsUpper(name[1]) ? name : char.ToLowerInvariant(name[0]) + name[1..]).ToList());

    /// <summary>A text with a capital at the start.</summary>
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
