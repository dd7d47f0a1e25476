using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>The same word twice in a row.</summary>
public sealed partial class RepeatedWord() : TextRule("repeated-word", Severity.Warning)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text) =>
        from passage in text.Passages
        from match in Twice().Matches(passage.Text)
        select Found(passage.PlaceAt(match.Index), $"'{match.Groups["word"].Value}' stands twice in a row.", "Delete one of the two.")
            with
        { Fix = new Edit(match.Value, match.Groups["word"].Value) };

    [GeneratedRegex(@"(?<![\p{L}\p{N}'’-])(?<word>(?i:the|a|an|of|to|in|and|for|is|are|on|at|by|we|you|our|your|will|be|as|it|this|with|from|or|not|have|has|can|all|if|after|was|were|when|they|their|how|what|about)) (?i:\k<word>)(?![\p{L}\p{N}'’-])")]
    private static partial Regex Twice();
}
