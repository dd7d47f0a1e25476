using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.Files;

/// <summary>What is told about a file that the layout does not know, by what it was most likely meant to be.</summary>
internal static partial class StrayFile
{
    private static readonly string[] RootFolders = ["consultations", "strategy", "not-consulting", "pages"];
    private static readonly string[] InnerFolders = ["updates", "files"];
    private static readonly string[] Names = ["index.md", "results.md", "site.yml", "glossary.yml", "synonyms.yml", "index.plain.md", "results.plain.md"];
    private static readonly string[] Writings = ["txt", "doc", "docx", "odt", "rtf", "html", "htm", "markdown", "mdx", "mkd"];

    /// <summary>The folder whose name is wrong, so that all files in it are told of at once; null where it is the file itself.</summary>
    public static string? Folder(string path)
    {
        var parts = path.Split('/');
        if (parts.Length > 1 && !RootFolders.Contains(parts[0]))
            return parts[0];
        if (parts is ["consultations", var year, _, .. { Length: > 0 }] && WrongYear().IsMatch(year))
            return $"consultations/{year}";
        if (Subfolder(parts) is { } deep)
            return string.Join('/', parts.Take(deep + 1));
        return Inner(parts) is { } inner ? path[..(path.IndexOf($"/{inner}/", StringComparison.Ordinal) + inner.Length + 1)] : null;
    }

    /// <summary>Whether it is an <c>index.md</c> that would be a page if the folder of <see cref="Folder"/> had the name that was meant: 'consultation', '20266'.</summary>
    public static bool IsPageInMisnamedFolder(string path) => path.Split('/') is [var root, .. var inside, "index.md"]
        && (NearMiss.Of(root, RootFolders) is not null && !RootFolders.Contains(root) || root == "consultations" && inside is [var year, _] && WrongYear().IsMatch(year));

    /// <summary>What to do with the file or its folder.</summary>
    public static string Suggestion(string path)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        if (Subfolder(parts) is not null)
            return "Put its files right into 'files', and change the names where they are linked.";
        if (Folder(path) is { } folder)
            return OfFolder(folder[(folder.LastIndexOf('/') + 1)..], parts);
        return OfName(name, parts) ?? NearMiss.Question(name, Names) ?? OfPlace(parts);
    }

    private static string OfFolder(string folder, string[] parts) => parts.Length > 1 && parts[0] == folder
        ? NearMiss.Of(folder, RootFolders) is { } root ? $"Name the folder '{root}'." : "Put it into 'consultations', 'strategy', 'not-consulting' or 'pages'."
        : WrongYear().IsMatch(folder) ? "Name the folder after a year in four figures, for example '2026'."
        : $"Name the folder '{NearMiss.Of(folder, InnerFolders)}'.";

    private static string? OfName(string name, string[] parts)
    {
        var end = name[(name.LastIndexOf('.') + 1)..].ToLowerInvariant();
        var stem = name.Split('.')[0];
        if (name.StartsWith("~$", StringComparison.Ordinal) || name is "Thumbs.db" or "desktop.ini" or "Desktop.ini")
            return "Delete it: another program left it behind.";
        if (end == "yaml")
            return $"Name it '{stem}.yml'.";
        if (parts[0] is "consultations" or "strategy" or "not-consulting" or "pages" && Writings.Contains(end))
            return $"A page is a text file that ends in '.md': name it '{stem.ToLowerInvariant()}.md'. A document that people open belongs in a consultation's 'files' folder.";
        return parts switch
        {
            ["consultations", .., _] when Dated().IsMatch(name) => "Put it into the folder 'updates' of the consultation.",
            ["consultations", _] or ["consultations", _, _] when end == "md" && NearMiss.Of(name, Names) is null => $"Make a folder '{Slug.From(stem)}' and put this into it as 'index.md'.",
            ["strategy", _, _] when end == "md" => $"Start the name of a chapter with its number: '01-{Slug.From(stem)}.md'.",
            ["not-consulting" or "pages", var folder, "index.md"] => $"Name it '{folder}.md' and put it right into '{parts[0]}', without a folder.",
            [_] when end == "md" => "Put it into the folder 'pages' if it is a page.",
            _ => null,
        };
    }

    private static string OfPlace(string[] parts) => parts[0] == "consultations" && !parts[^1].EndsWith(".md", StringComparison.Ordinal)
        ? "Put a document that people can open into its consultation's 'files' folder; else delete it."
        : "Look up in the guide for editors where such a file belongs, or delete it.";

    // The place of a folder within the folder of a consultation's files.
    private static int? Subfolder(string[] parts) =>
        parts is ["consultations", _, _, _, ..] && Array.IndexOf(parts, "files", 2) is > 1 and var files && files + 2 < parts.Length ? files + 1 : null;

    private static string? Inner(string[] parts) => parts[0] != "consultations" ? null
        : parts.SkipLast(1).Skip(2).FirstOrDefault(part => !InnerFolders.Contains(part) && NearMiss.Of(part, InnerFolders) is not null);

    [GeneratedRegex("^(?:[0-9]{1,3}|[0-9]{5,}|[03-9][0-9]{3}|[0-9]{4}[-_ ].*)$")]
    private static partial Regex WrongYear();

    [GeneratedRegex(@"^[0-9]{4}-[0-9]{2}-[0-9]{2}-.+\.md$")]
    private static partial Regex Dated();
}
