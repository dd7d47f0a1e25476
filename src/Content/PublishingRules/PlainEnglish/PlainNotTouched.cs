using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A plain version that was not touched when the full text was changed.</summary>
public sealed class PlainNotTouched() : TextRule("plain-not-touched", Severity.Warning, "Code of practice 9.1 xvi")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        if (text.Full is { } full && text.Library.Changed is { } changed && changed.Contains(full.File.Path) && !changed.Contains(text.File.Path))
            yield return Found(text.Item.Places.Start, $"{full.File.Path} was changed, and its plain version was not.", "Make the same change here, or excuse this with the reason why none is needed.");
    }
}
