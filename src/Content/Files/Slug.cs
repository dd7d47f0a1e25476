using System.Security.Cryptography;
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
        foreach (var written in text.ToLowerInvariant())
        {
            var letter = BaseLetters.Of(written);
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(letter);
            else if (Apart(letter) is { } letters)
                slug.Append(letters);
            else if (slug.Length > 0 && slug[^1] != '-' && !IsDropped(letter))
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>
    /// A valid name for any text, which other texts do not have either where their letters are not Latin: the nearest one, followed by eight
    /// hexadecimal digits of the text's hash (SHA-256) where no letter of it is left.
    /// </summary>
    public static string Distinct(string text)
    {
        var slug = From(text);
        if (slug.Any(char.IsAsciiLetter) || (slug.Length > 0 && !text.EnumerateRunes().Any(Rune.IsLetter)))
            return slug;
        var digits = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim())))[..8];
        return slug.Length == 0 ? digits : $"{slug}-{digits}";
    }

    // An accent that stands beside its letter, or an apostrophe, does not part a word.
    private static bool IsDropped(char letter) =>
        letter is '\'' or '’' || char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark;

    /// <summary>Two letters written as one; PDF files are full of the last two.</summary>
    private static string? Apart(char letter) => letter switch
    {
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        _ => null,
    };

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
