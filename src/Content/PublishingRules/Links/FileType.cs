using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A file that people cannot open without a certain program, or that the site does not hand out.</summary>
public sealed class FileType() : LibraryRule("file-type", Severity.Warning, "GOV.UK, Open formats for documents")
{
    private static readonly Dictionary<string, string> Instead = new(StringComparer.OrdinalIgnoreCase)
    {
        [".doc"] = "ODT",
        [".docx"] = "ODT",
        [".rtf"] = "ODT",
        [".pages"] = "ODT",
        [".xls"] = "ODS or CSV",
        [".xlsx"] = "ODS or CSV",
        [".xlsm"] = "ODS or CSV",
        [".ppt"] = "ODP",
        [".pptx"] = "ODP",
        [".pub"] = "ODT or PDF",
        [".bmp"] = "PNG",
        [".tif"] = "PNG",
        [".tiff"] = "PNG",
        [".heic"] = "JPEG",
        [".psd"] = "PNG",
        [".ai"] = "PDF or PNG",
    };

    private const string Svg = ".svg";

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedLibrary library)
    {
        foreach (var file in library.Folder.Files.Where(file => file.Kind == ContentFileKind.Attachment))
        {
            var type = Path.GetExtension(file.Name);
            if (Instead.TryGetValue(type, out var open))
                yield return Found(file.Start, $"Not everyone can open a {type.TrimStart('.').ToUpperInvariant()} file.", $"Save it as {open}.");
            else if (type.Equals(Svg, StringComparison.OrdinalIgnoreCase))
                yield return Found(file.Start, "An SVG picture can hold a program, so this site does not show it: people can only save it.", "Save it as PNG.");
            else if (!FileTypes.Know(file.Name))
                yield return Found(file.Start, $"'{type}' is not a kind of file that people expect here.", "Use PDF, ODT, ODS, CSV, TXT, PNG or JPEG.");
        }
    }
}
