using ConsultHub.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.Markup;

/// <summary>What the renderer will not show as it was written.</summary>
public static class TreeFaults
{
    /// <summary>Findings about refused links and pictures, and about headings that are shown at another level.</summary>
    public static IEnumerable<Diagnostic> In(MarkdownDocument tree, string path)
    {
        foreach (var node in tree.Descendants())
        {
            var place = new Place(path, node.Line + 1, node.Column + 1);
            if (UrlOf(node) is { } url && !LinkTarget.IsSafe(url))
                yield return Diagnostic.Error("unsafe-link", place, $"A link cannot lead to '{Short(url)}'.", "Use a web address (https://), an email address (mailto:), a phone number (tel:) or a page of this site (/).");
            else if (node is LinkInline { IsImage: true, Url: { } source } && LinkTarget.IsOutside(source))
                yield return Diagnostic.Error("outside-picture", place, "A picture from another site is not shown.", "Put it into the 'files' folder and write 'files/name.png'.");
            else if (node is LinkInline { IsImage: true } picture && PlainText.Of(picture).Length == 0)
                yield return Diagnostic.Error("missing-alternative", place, "This picture has no words for people who cannot see it.", "Write what it shows: ![A map of the new bus routes](files/map.png). If it shows nothing of use, write ![decorative](files/name.png).");
            else if (node is HeadingBlock heading && heading.Level != HeadingExtension.WrittenLevel(heading))
                yield return Diagnostic.Warning("heading-level", place, $"This heading is level {HeadingExtension.WrittenLevel(heading)} and is shown as level {heading.Level}.", $"Start it with '{new string('#', heading.Level)} '.")
                    with
                { Fix = new Edit($"{new string('#', HeadingExtension.WrittenLevel(heading))} ", $"{new string('#', heading.Level)} ") };
        }
    }

    private static string? UrlOf(MarkdownObject node) => node switch
    {
        LinkInline link => link.Url,
        AutolinkInline { IsEmail: false } link => link.Url,
        _ => null,
    };

    private static string Short(string url) => url.Length <= 60 ? url : url[..60] + "...";
}
