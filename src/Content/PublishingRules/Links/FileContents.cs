using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A file that is of another kind than its name says, so that it does not open.</summary>
public sealed class FileContents() : LibraryRule("file-contents", Severity.Error)
{
    private const int Looked = 16;

    /// <summary>What files of a kind start with, and the ends of name that go with it.</summary>
    private static readonly (string Start, string Kind, string[] Types)[] Kinds =
    [
        ("<!DOCTYPE HTML", "a web page", [".html", ".htm", ".xml", ".svg"]), ("<HTML", "a web page", [".html", ".htm", ".xml"]),
        ("%PDF-", "a PDF", [".pdf", ".ai"]), ("{\\RTF", "a Word document (RTF)", [".rtf", ".doc"]), ("\u00D0\u00CF\u0011\u00E0", "an old Office file", [".doc", ".xls", ".ppt", ".pub"]),
        ("PK\u0003\u0004", "an Office, OpenDocument or ZIP file", [".odt", ".ods", ".odp", ".odg", ".zip", ".epub", ".docx", ".xlsx", ".xlsm", ".pptx", ".pages"]),
        ("\u0089PNG", "a PNG picture", [".png", .. OtherPictures]), ("\u00FF\u00D8\u00FF", "a JPEG picture", [".jpg", ".jpeg", .. OtherPictures]), ("GIF8", "a GIF picture", [".gif", .. OtherPictures]),
    ];

    // Browsers show a picture of one kind under the name of another.
    private static string[] OtherPictures => [".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library) =>
        from file in library.Folder.Files.AsParallel().AsOrdered()
        where file is { Kind: ContentFileKind.Attachment, Stamp.IsEmpty: false }
        let start = StartOf(file)
        from kind in Kinds.Where(kind => start.StartsWith(kind.Start, StringComparison.OrdinalIgnoreCase)).Take(1)
        where !kind.Types.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase)
        select Found(file.Start, $"The name of this file ends in '{Path.GetExtension(file.Name)}', but it is {kind.Kind}, so it will not open.", "Save or download the document again, in the kind that its name says.");

    private static string StartOf(ContentFile file)
    {
        try
        {
            using var stream = File.OpenRead(file.FullPath);
            var bytes = new byte[Looked];
            return System.Text.Encoding.Latin1.GetString(bytes, 0, stream.ReadAtLeast(bytes, Looked, throwOnEndOfStream: false)).TrimStart();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
