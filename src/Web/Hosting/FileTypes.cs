namespace ConsultHub.Web.Hosting;

/// <summary>The types of files that people can open, and what they are called.</summary>
public static class FileTypes
{
    private static readonly Dictionary<string, FileType> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = new("application/pdf", "PDF", true),
        [".odt"] = new("application/vnd.oasis.opendocument.text", "ODT", false),
        [".ods"] = new("application/vnd.oasis.opendocument.spreadsheet", "ODS", false),
        [".odp"] = new("application/vnd.oasis.opendocument.presentation", "ODP", false),
        [".docx"] = new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word", false),
        [".xlsx"] = new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel", false),
        [".pptx"] = new("application/vnd.openxmlformats-officedocument.presentationml.presentation", "PowerPoint", false),
        [".doc"] = new("application/msword", "Word", false),
        [".xls"] = new("application/vnd.ms-excel", "Excel", false),
        [".rtf"] = new("application/rtf", "RTF", false),
        [".csv"] = new("text/csv; charset=utf-8", "CSV", false),
        [".txt"] = new("text/plain; charset=utf-8", "text", true),
        [".json"] = new("application/json", "JSON", false),
        [".geojson"] = new("application/geo+json", "GeoJSON", false),
        [".epub"] = new("application/epub+zip", "EPUB", false),
        [".brf"] = new("application/octet-stream", "Braille", false),
        [".zip"] = new("application/zip", "ZIP", false),
        [".mp3"] = new("audio/mpeg", "MP3", true),
        [".mp4"] = new("video/mp4", "MP4", true),
        [".png"] = new("image/png", "PNG", true),
        [".jpg"] = new("image/jpeg", "JPEG", true),
        [".jpeg"] = new("image/jpeg", "JPEG", true),
        [".gif"] = new("image/gif", "GIF", true),
        [".webp"] = new("image/webp", "WebP", true),
    };

    /// <summary>The type of a file by the end of its name. One that is not known is only ever saved, never opened.</summary>
    public static FileType Of(string name) =>
        Known.GetValueOrDefault(Path.GetExtension(name)) ?? new FileType("application/octet-stream", Path.GetExtension(name).TrimStart('.').ToUpperInvariant(), false);
}

/// <summary>A type of file.</summary>
/// <param name="ContentType">For browsers.</param>
/// <param name="Name">For people.</param>
/// <param name="OpensInBrowser">Whether a browser may show it; one that it may not is saved.</param>
public sealed record FileType(string ContentType, string Name, bool OpensInBrowser);
