using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A file that is empty, or too large for a slow connection.</summary>
public sealed class FileSize() : LibraryRule("file-size", Severity.Warning)
{
    private const long MostBytes = 10 * ByteCount.Mega;
    private const long MostPictureBytes = ByteCount.Mega;
    private static readonly HashSet<string> Pictures = new(StringComparer.OrdinalIgnoreCase) { ".png", ".jpg", ".jpeg", ".gif", ".webp" };

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library)
    {
        foreach (var file in library.Folder.Files.Where(file => file.Kind == ContentFileKind.Attachment))
        {
            var most = Pictures.Contains(Path.GetExtension(file.Name)) ? MostPictureBytes : MostBytes;
            if (file.Stamp.Length == 0)
                yield return Found(file.Start, "This file is empty.", "Put the document here again, or delete it.") with { Severity = Severity.Error };
            else if (file.Stamp.Length > most)
                yield return Found(file.Start, $"This file has {Size(file.Stamp.Length, most)}, slow and dear on a phone.", $"Make it smaller than {ByteCount.InWords(most)}: compress its pictures, or split it.");
        }
    }

    // Rounded, a size just above the most would read like it.
    private static string Size(long bytes, long most) => ByteCount.InWords(bytes) == ByteCount.InWords(most) ? $"a little more than {ByteCount.InWords(most)}" : ByteCount.InWords(bytes);
}
