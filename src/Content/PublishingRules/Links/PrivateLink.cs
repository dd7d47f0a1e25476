using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Links;

/// <summary>A link that works only on the writer's own computer, in the council's own network or for those who are signed in.</summary>
public sealed partial class PrivateLink() : TextRule("private-link", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Links.Select(link => (link.Url, link.Place))
        .Concat(text.Item.Places.Values.Where(value => value.Key is "url" or "online").Select(value => (Url: value.Text, value.Place)))
        .Where(target => Private().IsMatch(target.Url))
        .Select(target => Found(target.Place, $"'{target.Url}' does not open for people outside the council.", "Link to a public page, or put the document in the 'files' folder."));

    [GeneratedRegex(@"^https?://(?:localhost|127\.|10\.[0-9]|192\.168\.|172\.(?:1[6-9]|2[0-9]|3[01])\.|[^/?#]*\.(?:local|internal|intranet|lan)(?:[:/?#]|$)|[^/?#]*\.sharepoint\.com|(?:docs|drive)\.google\.com/[^?#]*/edit|(?:www\.)?example\.(?:com|org|net)(?:[/?#]|$))", RegexOptions.IgnoreCase)]
    private static partial Regex Private();
}
