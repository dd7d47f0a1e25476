using System.Globalization;
using System.Text;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.Search.Words;

/// <summary>Reduces letters to the form in which they are compared: lower case, without accents.</summary>
internal static class LetterFolding
{
    /// <summary>Whether the character belongs to words: letters, digits and the marks that combine with letters.</summary>
    public static bool IsWordPart(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber => true,
        var category => IsMark(category),
    };

    /// <summary>Whether the script is written without spaces, so that each character is taken as a word.</summary>
    public static bool StandsAlone(Rune rune) => rune.Value
        is (>= 0x0E00 and <= 0x0EFF)      // Thai, Lao
        or (>= 0x1000 and <= 0x109F)      // Burmese
        or (>= 0x1780 and <= 0x17FF)      // Khmer
        or (>= 0x3040 and <= 0x30FF)      // Hiragana, Katakana
        or (>= 0x3400 and <= 0x9FFF)      // Han
        or (>= 0xF900 and <= 0xFAFF)
        or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>Writes the folded form of one character; returns how many UTF-16 units it took (0 for a combining mark).</summary>
    public static int Fold(Rune rune, Span<char> into)
    {
        if (IsMark(Rune.GetUnicodeCategory(rune)) && !StandsAlone(rune))
            return 0;
        var lower = Rune.ToLowerInvariant(rune);
        if (lower.Value is < 0xC0 or > 0x1FFF || into.Length < 2)
            return lower.TryEncodeToUtf16(into, out var written) ? written : 0;
        into[0] = BaseLetters.Of((char)lower.Value);
        return 1;
    }

    private static bool IsMark(UnicodeCategory category) => category
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
