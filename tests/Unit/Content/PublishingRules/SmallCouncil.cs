using System.Text;
using ConsultHub.Content;
using ConsultHub.Content.Diagnostics;
using NodaTime;

namespace ConsultHub.Tests.Unit.Content.PublishingRules;

/// <summary>A small council with good content, in a folder of its own, into which faults can be planted.</summary>
internal sealed class SmallCouncil : IDisposable
{
    public static readonly Instant Now = Instant.FromUtc(2026, 3, 24, 9, 0);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("small-council");

    public SmallCouncil()
    {
        var content = Path.Combine(AppContext.BaseDirectory, "Content", "PublishingRules", "SmallCouncil");
        foreach (var file in Directory.EnumerateFiles(content, "*", SearchOption.AllDirectories))
            Write(Path.GetRelativePath(content, file), File.ReadAllText(file));
    }

    public string Folder => folder.FullName;

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Write(string path, string text)
    {
        var full = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text, new UTF8Encoding(false));
    }

    public void Replace(string path, string old, string replacement)
    {
        var text = Read(path);
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Write(path, text[..at] + replacement + text[(at + old.Length)..]);
    }

    public IReadOnlyList<Diagnostic> Check(IReadOnlySet<string>? changed = null) => new ContentPipeline(Folder).Check(_ => Now, changed);

    public void Dispose() => folder.Delete(recursive: true);
}
