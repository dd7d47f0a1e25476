using System.Buffers;

namespace ConsultHub.Content.Files;

/// <summary>
/// The invisible signs that once steered printers (Unicode's category Cc) but for the tab and the line feed, and the two that separate lines and
/// paragraphs (Zl and Zp). They come with text that is copied from other programs. Nothing that reads a page or a feed can do anything with the
/// former, and YAML ends a line at the latter, where Markdown does not.
/// </summary>
internal static class ControlCharacters
{
    private static readonly SearchValues<char> All =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(letter => char.IsControl(letter) && letter is not ('\t' or '\n')), '\u2028', '\u2029']);

    /// <summary>The place of the first one in a text, from 0; negative where there is none.</summary>
    public static int IndexIn(string text) => text.AsSpan().IndexOfAny(All);

    /// <summary>The text with a space for each, so that all else keeps its place.</summary>
    public static string AsSpaces(string text) =>
        IndexIn(text) < 0 ? text : string.Create(text.Length, text, static (letters, from) =>
        {
            from.CopyTo(letters);
            letters.ReplaceAny(All, ' ');
        });
}
