using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.PlainEnglish;

/// <summary>A negative contraction, which many people misread.</summary>
public sealed partial class Contraction() : TextRule("contraction", Severity.Advice, "GOV.UK, A to Z, contractions")
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        where (passage.IsProse || passage.Kind == PassageKind.Heading) && passage.Text.AsSpan().IndexOfAny('\'', '’') >= 0
        from match in Form().Matches(passage.Own)
        select Found(passage.PlaceAt(match.Index), $"'{match.Value}' is easily read as its opposite.", $"Write '{Full(match.Value)}'.")
            with
        { Fix = new Edit(match.Value, InCase(match.Value, Full(match.Value))) };

    private static string InCase(string written, string full) =>
        char.IsUpper(written[0]) ? char.ToUpperInvariant(full[0]) + full[1..] : full;

    private static string Full(string word) => word.ToLowerInvariant().Replace('’', '\'') switch
    {
        "can't" => "cannot",
        "won't" => "will not",
        "shan't" => "shall not",
        var other => other.Replace("n't", " not", StringComparison.Ordinal),
    };

    [GeneratedRegex(@"\b(?:can|won|don|doesn|didn|isn|aren|wasn|weren|shouldn|couldn|wouldn|haven|hasn|hadn|mustn|needn|shan)[’']t\b", RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
