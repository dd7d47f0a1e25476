namespace ConsultHub.Content.Files;

/// <summary>The types of files that people can open, and what they are called.</summary>
/// <remarks>SVG is none of them: such a picture can hold a program.</remarks>
public static class FileTypes
{
    private static readonly Dictionary<string, FileFormat> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = new("application/pdf", "PDF", true),
        [".odt"] = new("application/vnd.oasis.opendocument.text", "ODT", false),
        [".ods"] = new("application/vnd.oasis.opendocument.spreadsheet", "ODS", false),
        [".odp"] = new("application/vnd.oasis.opendocument.presentation", "ODP", false),
        [".odg"] = new("application/vnd.oasis.opendocument.graphics", "ODG", false),
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
        [".gpx"] = new("application/gpx+xml", "GPX", false),
        [".kml"] = new("application/vnd.google-earth.kml+xml", "KML", false),
        [".ics"] = new("text/calendar; charset=utf-8", "calendar", false),
        [".vtt"] = new("text/vtt; charset=utf-8", "captions", false),
        [".srt"] = new("application/x-subrip", "captions", false),
        [".epub"] = new("application/epub+zip", "EPUB", false),
        [".brf"] = new("application/octet-stream", "Braille", false),
        [".zip"] = new("application/zip", "ZIP", false),
        [".mp3"] = new("audio/mpeg", "MP3", true),
        [".mp4"] = new("video/mp4", "MP4", true),
        [".ogg"] = new("audio/ogg", "OGG", true),
        [".webm"] = new("video/webm", "WebM", true),
        [".png"] = new("image/png", "PNG", true),
        [".jpg"] = new("image/jpeg", "JPEG", true),
        [".jpeg"] = new("image/jpeg", "JPEG", true),
        [".gif"] = new("image/gif", "GIF", true),
        [".webp"] = new("image/webp", "WebP", true),
    };

    /// <summary>Whether a file's type is known by the end of its name.</summary>
    public static bool Know(string name) => Known.ContainsKey(Path.GetExtension(name));

    /// <summary>The type of a file by the end of its name. One that is not known is only ever saved, never opened.</summary>
    public static FileFormat Of(string name) =>
        Known.GetValueOrDefault(Path.GetExtension(name)) ?? new FileFormat("application/octet-stream", Path.GetExtension(name).TrimStart('.').ToUpperInvariant(), false);
}
