using System.CommandLine;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ConsultHub.Web.Commands;

namespace ConsultHub.Tests.Unit.Web.Commands;

/// <summary>A content folder and what the command <c>export</c> makes of it, both deleted at the end of a test.</summary>
public sealed class ExportedSite : IDisposable
{
    public const string Now = "2026-03-10T09:00";

    private const string Contact = "contact:\n  name: Ask us\n  email: ask@council.example\n";

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("consulthub-export-");

    public ExportedSite() => Write("site.yml", $"name: Council\nurl: https://council.example\ntopics:\n  roads: Roads\nareas:\n  town: Town\n{Contact}")
        .Write("pages/contact.md", "---\ntitle: Contact\nsummary: How to reach us.\n---\n\nWrite to us.\n");

    public string Content => Path.Combine(root.FullName, "content");

    public string Folder => Path.Combine(root.FullName, "out");

    /// <summary>What the command said, and where it said what is wrong.</summary>
    public string Output { get; private set; } = "";

    public string Errors { get; private set; } = "";

    public ExportedSite Write(string path, string text)
    {
        var full = Path.Combine(Content, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>A consultation that closes three days from now unless other dates are given.</summary>
    public ExportedSite Consultation(string slug, string more = "opens: 2026-02-01\ncloses: 2026-03-13", string body = "## Why we are asking\n\nBecause.") =>
        Write($"consultations/{slug}/index.md", $"---\ntitle: About {slug}\nsummary: What to do about {slug}.\ntopics: [roads]\n{more}\n{Contact}---\n\n{body}\n");

    /// <summary>Runs the command, which must succeed.</summary>
    public async Task ExportWhole()
    {
        var code = await Export();
        Assert.True(code == 0, Errors);
    }

    /// <summary>Runs the command; the exit code.</summary>
    public Task<int> Export() => Export(Content, Folder);

    public async Task<int> Export(string content, string folder)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var configuration = new InvocationConfiguration { Output = output, Error = errors };
        var code = await CommandLine.Run(["export", folder, "--content", content, "--now", Now], configuration);
        (Output, Errors) = (output.ToString(), errors.ToString());
        return code;
    }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public bool Has(string path) => File.Exists(PathOf(path));

    public string Text(string path) => File.ReadAllText(PathOf(path));

    /// <summary>All pages by their paths in the export.</summary>
    public IEnumerable<(string Path, IDocument Page)> Pages() => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(file => (Path.GetRelativePath(Folder, file), (IDocument)new HtmlParser().ParseDocument(File.ReadAllText(file))));

    /// <summary>Whether a file host finds something at an address: a file, or a folder with an index.</summary>
    public bool Answers(string address)
    {
        var path = Uri.UnescapeDataString(address.Split('#')[0]).Trim('/');
        return Has(path) || Has(Path.Combine(path, "index.html"));
    }

    public void Dispose() => root.Delete(recursive: true);
}
