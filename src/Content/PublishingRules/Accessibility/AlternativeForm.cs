using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>Words for a picture that are a file name, or that only say that it is a picture.</summary>
public sealed partial class AlternativeForm() : TextRule("alternative-form", Severity.Warning, "WCAG 1.1.1")
{
    private const string Example = "Write what it shows: 'A map of the nine streets around the station'.";

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Links
        .Where(link => link.IsPicture && link.Words.Length > 0)
        .Select(link => (link, fault: Fault(link)))
        .Where(pair => pair.fault is not null)
        .Select(pair => Found(pair.link.Place, $"'{pair.link.Words}' {pair.fault}.", Example));

    private static string? Fault(TextLink picture)
    {
        var file = picture.Url[(picture.Url.LastIndexOf('/') + 1)..];
        if (FileLike().IsMatch(picture.Words) || string.Equals(picture.Words, file.Split('.')[0], StringComparison.OrdinalIgnoreCase) && picture.Words != PlainText.Decorative)
            return "is a file name, which tells nobody what the picture shows";
        if (Empty().IsMatch(picture.Words))
            return "does not say what the picture shows";
        return Opening().IsMatch(picture.Words) ? "starts with what a screen reader says anyway" : null;
    }

    [GeneratedRegex(@"^\S+\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?|pdf)$|^(?:IMG|DSC|DSCN|PXL|Screenshot|scan|image)[ _-]?[0-9][0-9 _.-]*(?:at .*)?$|^[a-z0-9]+(?:[_-][a-z0-9]+)+$", RegexOptions.IgnoreCase)]
    private static partial Regex FileLike();

    [GeneratedRegex(@"^(?:an? |the )?(?:image|picture|photo(?:graph)?|map|chart|graph|diagram|logo|icon|figure|screenshot|alt(?:ernative)? text|graphic|illustration|drawing|table|banner|untitled)(?: [0-9]+)?\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Empty();

    [GeneratedRegex(@"^(?:an? |the )?(?:image|picture|graphic|photo(?:graph)?) (?:of|showing|that shows)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();
}
