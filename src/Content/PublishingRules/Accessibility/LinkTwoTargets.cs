using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>The same link text for two targets on one page.</summary>
public sealed class LinkTwoTargets() : TextRule("link-two-targets", Severity.Warning, "WCAG 2.4.9")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Links
        .Where(link => link is { IsPicture: false, IsBare: false, Words.Length: > 0 })
        .GroupBy(link => link.Words.ToLowerInvariant())
        .SelectMany(group => group.Where(link => Target(link) != Target(group.First()))
            .Select(link => Found(link.Place, $"The link on line {group.First().Place.Line} has the same words, '{link.Words}', and leads elsewhere.", "Say what is different about this one.")));

    private static string Target(TextLink link) => link.Url.TrimEnd('/').ToLowerInvariant();
}
