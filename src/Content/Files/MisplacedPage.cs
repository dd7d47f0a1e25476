namespace ConsultHub.Content.Files;

/// <summary>An <c>index.md</c> that is named rightly and stands where no page is looked for, so that a whole consultation or document would be missing.</summary>
/// <param name="Folder">The folder that it is the page of, with a slash at the end; all in it is missing with it.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">Where to put it.</param>
internal sealed record MisplacedPage(string Folder, string Message, string Suggestion)
{
    /// <summary>The page at a path that the layout does not know; null where it is none.</summary>
    public static MisplacedPage? Of(string path) => path.Split('/') switch
    {
        ["consultations", "index.md"] => new(path, "This consultation has no folder of its own, so nobody sees it.",
            "Make a folder for it, for example 'consultations/2026/new-bins', and put this into it."),
        ["strategy", "index.md"] => new(path, "This document has no folder of its own, so nobody sees it.",
            "Make a folder for it, for example 'strategy/housing', and put this into it."),
        ["consultations" or "strategy", .. var above, var slug, "index.md"] parts when !above.Any(part => part is "files" or "updates") && slug is not ("files" or "updates") =>
            new(path[..^"index.md".Length], $"The folder '{slug}' lies too deep, so nobody sees the page in it.", $"Move the folder '{slug}' to {Place(parts[0], above, slug)}."),
        _ => null,
    };

    private static string Place(string root, string[] above, string slug) => root == "strategy" ? $"'strategy/{slug}'"
        : Array.Find(above, Layout.IsYear) is { } year ? $"'consultations/{year}/{slug}'"
        : $"'consultations/{slug}', or into the folder of the year in which it opens, for example 'consultations/2026/{slug}'";
}
