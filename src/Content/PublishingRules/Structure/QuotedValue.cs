using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>A value of the front matter in curly quotation marks, which are shown: only straight ones belong to the file and not to the words.</summary>
public sealed class QuotedValue() : TextRule("quoted-value", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) => text.Item.Places.Values
        .Where(value => value.Key is not ("said" or "why" or "what") && value.Text is ['“', .. var inner, '”'] && !inner.Contains('“', StringComparison.Ordinal))
        .Select(value => Found(value.Place, $"The quotation marks around {Short(value.Text)} will be shown.", "Delete them, or type them as straight ones: \"...\"."));

    private static string Short(string text) => text.Length <= 40 ? text : text[..39] + "…";
}
