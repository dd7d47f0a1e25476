namespace ConsultHub.Content.Files;

/// <summary>
/// Letters without their accents: é is e, ŵ is w, й is и. The framework's own normalization needs ICU, which is not on
/// every machine, and leaves every letter as it is without it.
/// </summary>
public static class BaseLetters
{
    /// <summary>No letter of the list lies beyond: Latin, Greek, Cyrillic, Arabic and the Indic scripts.</summary>
    private const char End = '\u2000';

    private static readonly char[] Table = Read();

    /// <summary>The letter without its accents; any other character as it is.</summary>
    /// <param name="letter">A letter in lower case.</param>
    public static char Of(char letter) => letter < End ? Table[letter] : letter;

    // Each line has a base letter, a space, and the letters that Unicode's UnicodeData.txt takes apart into it and
    // marks. Those with a stroke (ø, ł, đ) are whole letters to Unicode, but are typed without it too.
    private static char[] Read()
    {
        char[] table = [.. Enumerable.Range(0, End).Select(code => (char)code)];
        foreach (var line in EmbeddedText.Read("base-letters.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var letter in line.AsSpan(2).TrimEnd('\r'))
                table[letter] = line[0];
        }
        return table;
    }
}
