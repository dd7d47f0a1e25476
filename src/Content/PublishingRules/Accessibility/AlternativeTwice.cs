using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>The same words for two different pictures.</summary>
public sealed class AlternativeTwice() : TextRule("alternative-twice", Severity.Warning, "WCAG 1.1.1")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Links
        .Where(link => link is { IsPicture: true, Words.Length: > 0 } && link.Words != PlainText.Decorative)
        .GroupBy(link => link.Words.ToLowerInvariant())
        .SelectMany(group => group.Where(link => link.Url != group.First().Url)
            .Select(link => Found(link.Place, $"The picture on line {group.First().Place.Line} has the same words and is another.", "Say what is different about this one.")));
}
