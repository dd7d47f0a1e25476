using ConsultHub.Content;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Model;

namespace ConsultHub.Tests.Unit;

/// <summary>A small content folder on disk, deleted at the end of a test.</summary>
public sealed class TemporaryContent : IDisposable
{
    private readonly ContentPipeline pipeline;
    private DateTime written = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public TemporaryContent(string? site = Written.SiteText)
    {
        Root = Directory.CreateTempSubdirectory("consulthub-").FullName;
        pipeline = new ContentPipeline(Root);
        if (site is not null)
            Write("site.yml", site);
    }

    public string Root { get; }

    public TemporaryContent Write(string path, string text) => Write(path, System.Text.Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file with a time of its own, so that no two states of it look the same.</summary>
    public TemporaryContent Write(string path, byte[] bytes)
    {
        var full = PathOf(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
        File.SetLastWriteTimeUtc(full, written = written.AddMinutes(1));
        return this;
    }

    public TemporaryContent Consultation(string slug, string frontMatter, string body = "") =>
        Write($"consultations/{slug}/index.md", Written.Text(frontMatter, body));

    /// <summary>A consultation that runs through March 2026.</summary>
    public TemporaryContent Consultation(string slug) => Consultation(slug, "opens: 2026-03-01\ncloses: 2026-03-31");

    public TemporaryContent Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Loads the folder again with the same pipeline.</summary>
    public ContentLibrary Load() => pipeline.Load();

    /// <summary>The findings of a load as <c>PATH:LINE:COLUMN rule</c>.</summary>
    public IReadOnlyList<string> Found() => [.. Load().Diagnostics.Select(InShort)];

    public static string InShort(Diagnostic found) => $"{found.Place.Path}:{found.Place.Line}:{found.Place.Column} {found.Rule}";

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
