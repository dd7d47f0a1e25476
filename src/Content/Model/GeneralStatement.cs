using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.Model;

/// <summary>
/// The accessibility statement of a council that has not written its own yet: what the law asks for (SI 2018/952, regulation 8), in the
/// order of the government's sample statement, and no claim that nobody has checked.
/// </summary>
public static class GeneralStatement
{
    /// <summary>The page's address without the slash.</summary>
    public const string Name = "accessibility";

    private const string Title = "Accessibility statement";

    /// <summary>The statement with the name, address and contact of a site.</summary>
    public static ContentPage Of(Site site)
    {
        var file = new ContentFile($"pages/{Name}.md", ContentFileKind.Page, Name, "", "", "", site.File.Stamp);
        var body = MarkdownSource.Parse(new SourceText(file, Text(site)), []) ?? throw new InvalidOperationException("The general statement cannot be parsed.");
        return new ContentPage(file, Places.None(file.Start), Title, "How accessible this website is, and who to tell about a problem.", null, body);
    }

    private static string Text(Site site) => EmbeddedText.Read("accessibility.md")
        .Replace("{name}", site.Name, StringComparison.Ordinal)
        .Replace("{ways}", Ways(site.Contact), StringComparison.Ordinal);

    private static string Ways(Contact? contact)
    {
        string?[] ways =
        [
            contact?.Email is { } email ? $"- email [{email}](mailto:{email})" : null,
            contact?.Phone is { } phone ? $"- call {phone}" : null,
            contact?.Address is { } address ? $"- write to {address}" : null,
        ];
        var known = ways.OfType<string>().ToList();
        return known.Count > 0 ? string.Join('\n', known) : "- use the contact details on the main website of the council";
    }
}
