using System.Text;
using System.Text.RegularExpressions;

namespace ConsultHub.Content.Files;

/// <summary>The form of names that become part of an address.</summary>
public static partial class Slug
{
    /// <summary>Whether a name is lower-case letters, digits and single hyphens.</summary>
    public static bool IsValid(string name) => Form().IsMatch(name);

    /// <summary>The nearest valid name to any text; empty where nothing of it is left.</summary>
    public static string From(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text.Normalize(NormalizationForm.FormKD).ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (slug.Length > 0 && slug[^1] != '-' && !IsDropped(letter))
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    // An accent that was split off its letter, or an apostrophe, does not part a word.
    private static bool IsDropped(char letter) =>
        letter is '\'' or '’' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
