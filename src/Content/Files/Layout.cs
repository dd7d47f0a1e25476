using System.Text.RegularExpressions;

namespace ConsultHub.Content.Files;

/// <summary>The layout of the content folder: what a path means.</summary>
public static partial class Layout
{
    /// <summary>What the file at a path is, or null where the layout does not know it.</summary>
    public static ContentFile? Classify(string path, string fullPath, FileStamp stamp)
    {
        var parts = path.Split('/');
        return parts[0] switch
        {
            "site.yml" => Own(ContentFileKind.Site),
            "glossary.yml" => Own(ContentFileKind.Glossary),
            "synonyms.yml" => Own(ContentFileKind.Synonyms),
            "accessibility-test.json" => Own(ContentFileKind.AccessibilityTest),
            "consultations" => Consultation(WithoutYear(parts)),
            "strategy" when parts.Length == 3 => Strategy(parts[1], parts[2]),
            "not-consulting" when parts.Length == 2 => Single(ContentFileKind.NotConsulting, parts[1]),
            "pages" when parts.Length == 2 => Single(ContentFileKind.Page, parts[1]),
            _ => null,
        };

        ContentFile? Own(ContentFileKind kind) =>
            parts.Length == 1 ? new(path, kind, "", "", "", fullPath, stamp) : null;

        ContentFile? Single(ContentFileKind kind, string file) =>
            Versioned(file) is var (name, version) ? new(path, kind, name, "", version, fullPath, stamp) : null;

        ContentFile? Consultation(string[] inside) => inside switch
        {
            [var slug, "files", var name] => new(path, ContentFileKind.Attachment, slug, name, "", fullPath, stamp),
            [var slug, "updates", var file] when Versioned(file) is var (name, version) =>
                new(path, ContentFileKind.Update, slug, name, version, fullPath, stamp),
            [var slug, var file] when Versioned(file) is ("index", var version) =>
                new(path, ContentFileKind.Consultation, slug, "", version, fullPath, stamp),
            [var slug, var file] when Versioned(file) is ("results", var version) =>
                new(path, ContentFileKind.Results, slug, "", version, fullPath, stamp),
            _ => null,
        };

        ContentFile? Strategy(string document, string file) => Versioned(file) switch
        {
            ("index", var version) => new(path, ContentFileKind.StrategyIndex, document, "", version, fullPath, stamp),
            (var name, var version) when Chapter().Match(name) is { Success: true } chapter =>
                new(path, ContentFileKind.StrategyChapter, document, chapter.Groups["name"].Value, version, fullPath, stamp)
                {
                    Order = int.Parse(chapter.Groups["order"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture),
                },
            _ => null,
        };
    }

    /// <summary>The path of the folder that a path lies in; empty for the content folder itself.</summary>
    internal static string FolderOf(string path) => path[..Math.Max(0, path.LastIndexOf('/'))];

    /// <summary>Whether a folder of consultations has the name of a year.</summary>
    public static bool IsYear(string folder) => Year().IsMatch(folder);

    private static string[] WithoutYear(string[] parts) =>
        parts.Length > 3 && IsYear(parts[1]) && parts[2] is not ("files" or "updates")
            ? parts[2..] : parts[1..];

    // NAME.md is the full version, NAME.plain.md the plain-English one, NAME.cy.md the Welsh one.
    private static (string Name, string Version)? Versioned(string file) =>
        file.Split('.') switch
        {
            [var name, "md"] => (name, ""),
            [var name, var version, "md"] => (name, version),
            _ => null,
        };

    [GeneratedRegex("^[12][0-9]{3}$")]
    private static partial Regex Year();

    [GeneratedRegex("^(?<order>[0-9]{1,3})-(?<name>.+)$")]
    private static partial Regex Chapter();
}
