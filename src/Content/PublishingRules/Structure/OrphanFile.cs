using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A version of a text that has no full text beside it, or a version that the site does not know.</summary>
public sealed class OrphanFile() : LibraryRule("orphan-file", Severity.Warning)
{
    private static readonly string[] Versions = [ContentFile.Plain, "easy", "cy"];

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library)
    {
        var paths = library.Folder.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in library.Folder.Files.Where(file => file.Version.Length > 0))
        {
            var full = file.Path[..^(file.Version.Length + ".md".Length)] + "md";
            if (file.Version.Length != 2 && !Versions.Contains(file.Version))
                yield return Found(file.Start, $"'{file.Version}' is not a version that the site knows, so this is not shown.", NearMiss.Question(file.Version, Versions) ?? "Use 'plain', 'easy' or the code of a language such as 'cy'.");
            else if (!paths.Contains(full) && !IsReported(file))
                yield return Found(file.Start, $"This is a version of {full}, which is not there.", "Add the full text, or correct the name.");
        }
    }

    // A folder without index.md is reported once, while it is read.
    private static bool IsReported(ContentFile file) => file.Kind == ContentFileKind.Consultation;
}
