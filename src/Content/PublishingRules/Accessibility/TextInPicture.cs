using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Accessibility;

/// <summary>A picture that most likely consists of text: a poster, a scan, a screenshot.</summary>
public sealed partial class TextInPicture() : TextRule("text-in-picture", Severity.Warning, "WCAG 1.4.5")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Links
        .Where(link => link.IsPicture && (InWords().IsMatch(link.Words) || InName().IsMatch(link.Url)))
        .Select(link => Found(link.Place, "This picture seems to consist of text, which cannot be enlarged well, read aloud or translated.", "Write the words as text; keep the picture only if it adds something."));

    [GeneratedRegex(@"^(?:an? |the |our )?(?:\w+ ){0,2}(?:poster|flyer|leaflet|scan|screenshot|screen shot|infographic|timetable|invitation|letter|notice|word cloud)\b", RegexOptions.IgnoreCase)]
    private static partial Regex InWords();

    [GeneratedRegex(@"(?:^|[/_-])(?:poster|flyer|leaflet|scan|scanned|screenshot|infographic|text|letter|table|timetable)s?[0-9_-]*\.(?:png|jpe?g|gif|webp)$|files/screenshot", RegexOptions.IgnoreCase)]
    private static partial Regex InName();
}
