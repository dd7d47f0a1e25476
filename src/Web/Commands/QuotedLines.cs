using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Web.Commands;

/// <summary>The lines of content files, to be quoted below findings. Keeps the file that it read last.</summary>
/// <param name="folder">The content folder.</param>
internal sealed class QuotedLines(string folder)
{
    private string path = "";
    private IReadOnlyList<string> lines = [];

    /// <summary>The line of a place; null where there is none that can be read.</summary>
    public string? At(Place place)
    {
        if (place.Path != path)
            (path, lines) = (place.Path, Read(Path.Combine(folder, place.Path)));
        return place.Line <= lines.Count ? lines[place.Line - 1].TrimEnd('\r', '\n') : null;
    }

    private static IReadOnlyList<string> Read(string file)
    {
        try
        {
            return new FileInfo(file) is { Exists: true, Length: > 0 and <= SourceText.MostBytes } ? LineEnds.Lines(File.ReadAllText(file)) : [];
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
