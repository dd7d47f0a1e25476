using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A document whose name makes a poor web address.</summary>
public sealed class FileName() : LibraryRule("file-name", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library) => library.Folder.Files
        .Where(file => file.Kind == ContentFileKind.Attachment && !file.Name.Split('.').All(Slug.IsValid))
        .Select(file => Found(file.Start, $"'{file.Name}' is hard to read and to type as part of a web address.",
            $"Name it '{Suggested(file.Name)}', and change it where it is named."));

    private static string Suggested(string name) => string.Join('.', name.Split('.').Select(Slug.From).Where(piece => piece.Length > 0));
}
