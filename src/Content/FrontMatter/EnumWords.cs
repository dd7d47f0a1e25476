using System.Text.RegularExpressions;

namespace ConsultHub.Content.FrontMatter;

/// <summary>The words that stand for the names of an enum in content and in addresses: <c>InPerson</c> is <c>in-person</c>.</summary>
public static partial class EnumWords
{
    /// <summary>The word for a value.</summary>
    public static string Word<T>(this T value) where T : struct, Enum => Words<T>.Of[value];

    /// <summary>The value that a word stands for, or null.</summary>
    public static T? Parse<T>(string word) where T : struct, Enum =>
        Words<T>.Of.Where(pair => pair.Value == word).Select(pair => (T?)pair.Key).FirstOrDefault();

    /// <summary>All words.</summary>
    public static IReadOnlyCollection<string> All<T>() where T : struct, Enum => Words<T>.Of.Values;

    /// <summary>All words, for a sentence.</summary>
    public static string Listed<T>() where T : struct, Enum => string.Join(", ", All<T>());

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])")]
    private static partial Regex Hump();

    private static class Words<T> where T : struct, Enum
    {
        public static readonly Dictionary<T, string> Of = Enum.GetValues<T>()
            .ToDictionary(value => value, value => Hump().Replace(value.ToString(), "-").ToLowerInvariant());
    }
}
