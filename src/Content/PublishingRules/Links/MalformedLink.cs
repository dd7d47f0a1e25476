using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link to elsewhere whose address cannot work.</summary>
public sealed partial class MalformedLink() : TextRule("malformed-link", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => Empty(text).Concat(Malformed(text));

    private IEnumerable<Diagnostic> Empty(CheckedText text) => text.Links.Where(link => link is { Url: "", IsPicture: false, Words.Length: > 0 })
        .Select(link => Found(link.Place, $"'{link.Words}' is a link that leads nowhere.", "Write its address between ( and ), or delete the link."));

    private IEnumerable<Diagnostic> Malformed(CheckedText text) => text.Links
        .Where(link => IsMalformed(link.Url) && LinkTarget.IsSafe(link.Url))
        .Select(link => Found(link.Place, $"'{link.Url}' cannot work as an address.", "Copy it anew from the page that it should lead to."));

    private static bool IsMalformed(string url)
    {
        if (EmailAddress.IsLink(url))
            return !EmailAddress.Is(EmailAddress.OfLink(url));
        if (url.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            return !Phone().IsMatch(url);
        return LinkTarget.IsOutside(url) && !Web().IsMatch(url);
    }

    [GeneratedRegex(@"^tel:\+?[0-9 ()-]{3,20}$", RegexOptions.IgnoreCase)]
    private static partial Regex Phone();

    [GeneratedRegex(@"^(?:https?:)?//(?!https?\b)(?:[^\s/@]+@)?(?:\[[0-9a-f:]+\]|localhost|[^\s/?#:.]+(?:\.[^\s/?#:.]+)+\.?)(?::[0-9]+)?(?:[/?#]\S*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Web();
}
