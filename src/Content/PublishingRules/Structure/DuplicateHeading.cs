using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Two headings of the same words in the same part, which a list of headings cannot tell apart.</summary>
public sealed class DuplicateHeading() : TextRule("duplicate-heading", Severity.Warning, "WCAG 2.4.6")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var seen = new Dictionary<(string, int, string), int>();
        var part = "";
        foreach (var heading in text.Body.Headings.Where(heading => heading.Text.Length > 0))
        {
            part = heading.Level == 2 ? "" : part;
            if (!seen.TryAdd((part, heading.Level, heading.Text.ToLowerInvariant()), heading.Line))
                yield return Found(new(text.File.Path, heading.Line), $"'{heading.Text}' is also the heading on line {seen[(part, heading.Level, heading.Text.ToLowerInvariant())]}.", "Say what is different about this part.");
            part = heading.Level == 2 ? heading.Text : part;
        }
    }
}
