using System.Text;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Files;

/// <summary>The text of a file, decoded and safe to parse.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its text, with line ends as <c>\n</c>, spaces for control characters and without a byte order mark.</param>
public sealed record SourceText(ContentFile File, string Text)
{
    /// <summary>The most bytes that a text file may have: a long novel.</summary>
    public const long MostBytes = 1_000_000;

    /// <summary>The rule that a file breaks which the disk does not give.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The rule that a character breaks which is none that people read.</summary>
    internal const string NotText = "not-text";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a file; null with a finding where it cannot be read as text.</summary>
    public static SourceText? Read(ContentFile file, List<Diagnostic> diagnostics)
    {
        if (file.Stamp.Length > MostBytes)
            return Refuse(diagnostics, file.Start, "too-large", $"This file has {file.Stamp.Length:N0} bytes; at most {MostBytes:N0} can be read.",
                "Split it, or put the long part in the 'files' folder as a document.");
        try
        {
            return Decode(file, Bytes(file), diagnostics);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refuse(diagnostics, file.Start, Unreadable, "This file cannot be read.", "Ask for its permissions to be put right.");
        }
    }

    /// <summary>Whether the disk gives a file, whatever it holds. Nothing of it is read.</summary>
    public static bool IsReadable(ContentFile file)
    {
        try
        {
            using var handle = System.IO.File.OpenHandle(file.FullPath);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Decodes bytes; null with a finding where they are not UTF-8 text.</summary>
    public static SourceText? Decode(ContentFile file, byte[] bytes, List<Diagnostic> diagnostics)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return Refuse(diagnostics, file.Start, "not-utf-8", "This file is saved as UTF-16.", "Save it as UTF-8.");
        try
        {
            var text = LineEnds.AsLineFeeds(Strict.GetString(bytes).TrimStart('\uFEFF'));
            var nul = text.IndexOf('\0', StringComparison.Ordinal);
            return nul < 0 ? new SourceText(file, WithoutControls(file, text, diagnostics))
                : Refuse(diagnostics, PlaceIn(file, text[..nul]), NotText, "This file has a character that is not text (NUL).", "Delete it, or type the line again.");
        }
        catch (DecoderFallbackException fault)
        {
            var before = Encoding.UTF8.GetString(bytes, 0, Math.Clamp(fault.Index, 0, bytes.Length));
            return Refuse(diagnostics, PlaceIn(file, before), "not-utf-8", "This file is not saved as UTF-8 from here on.", "Save it as UTF-8.");
        }
    }

    private static string WithoutControls(ContentFile file, string text, List<Diagnostic> diagnostics)
    {
        if (ControlCharacters.IndexIn(text) is >= 0 and var first)
            diagnostics.Add(ControlCharacter(PlaceIn(file, text[..first])));
        return ControlCharacters.AsSpaces(text);
    }

    /// <summary>The finding that an invisible sign stands somewhere.</summary>
    internal static Diagnostic ControlCharacter(Place place) => Diagnostic.Warning(NotText, place,
        "Here is an invisible sign that is not text (a control character), often copied from another program. The page shows a space instead.", "Delete it, and type the words around it again.");

    private static byte[] Bytes(ContentFile file) => file.Stamp.IsEmpty ? [] : System.IO.File.ReadAllBytes(file.FullPath);

    private static Place PlaceIn(ContentFile file, string before) =>
        new(file.Path, before.Count(letter => letter == '\n') + 1, before.Length - before.LastIndexOf('\n'));

    private static SourceText? Refuse(List<Diagnostic> diagnostics, Place place, string rule, string message, string suggestion)
    {
        diagnostics.Add(Diagnostic.Error(rule, place, message, suggestion));
        return null;
    }
}
