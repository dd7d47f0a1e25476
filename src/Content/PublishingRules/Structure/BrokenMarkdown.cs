using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>Markdown that went wrong, so that its signs are shown: a link that is not closed, stars without a partner.</summary>
public sealed partial class BrokenMarkdown() : TextRule("broken-markdown", Severity.Error)
{
    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var code = new Lazy<List<CodeInline>>(() => text.NodesOf<CodeInline>().ToList());
        return In(text, offset => text.Lines.Text[Math.Max(0, offset - 1)] is '\\' or '`' || code.Value.Any(run => run.Span.Start <= offset && offset <= run.Span.End));
    }

    // A sign behind a backslash or between backticks is meant to be shown.
    private IEnumerable<Diagnostic> In(CheckedText text, Func<int, bool> isWanted) =>
        from passage in text.Passages
        where passage.Kind is not (PassageKind.Value or PassageKind.Label)
        let match = Sign().Matches(passage.Text).FirstOrDefault(match => !isWanted(text.Lines.OffsetOf(passage.PlaceAt(match.Index))) && !IsRemark(text, passage, match.Value))
        where match is not null
        select Intruder(text, passage, match) is { } line
            ? Found(new(text.File.Path, line), "This line touches a table and has no |, so the table is shown as one run of words.", "Leave a line free between the two; or, if it is a row, put | before, between and after its cells.")
            : Found(passage.PlaceAt(match.Index), $"'{Short(match.Value)}' is shown as it stands: something is missing or in the wrong place.", Fix(match.Value));

    // Brackets behind others may hold a remark, as [sic] does, and not the name of a link.
    private static bool IsRemark(CheckedText text, Passage passage, string sign) => Reference().Match(sign) is { Success: true } reference
        && (passage.Kind == PassageKind.Quotation || Remark().IsMatch(reference.Groups["name"].Value)
            || reference.Groups["name"].Value.Contains(' ') && !text.NodesOf<LinkReferenceDefinition>().Any());

    // One line among those of a table that is not a row of it takes the whole table apart.
    private static int? Intruder(CheckedText text, Passage passage, Match sign)
    {
        if (sign.Value[0] != '|')
            return null;
        for (var line = passage.Start.Line; line <= text.Lines.Count && !text.Lines.Line(line).IsWhiteSpace(); line++)
            if (line > passage.Start.Line && !text.Lines.Line(line).Contains('|'))
                return line;
        return null;
    }

    private static string Short(string value) => value.Length <= 30 ? value : value[..30] + "...";

    private static string Fix(string sign) => sign[0] == '|' ? "Leave a line free above the table, and write '| --- | --- |' below its first row, with one --- for each column."
        : sign.StartsWith("[^", StringComparison.Ordinal) ? $"Add a line '{sign}: ...' with the note at the end of the page, or delete the sign."
        : Reference().Match(sign) is { Success: true } reference ? $"Write it as {reference.Groups["words"].Value}(address); or add a line '[{Name(reference)}]: address' at the end of the page."
        : sign.Contains(']', StringComparison.Ordinal) ? "Write a link as [words](address), without a space between ] and (."
        : sign[0] == '#' ? "Put a space after the # signs." : sign[0] == '~' ? "Delete the words between the ~~ signs if they no longer hold, and the signs themselves." : "Write bold as **words**, with no space inside the stars.";

    // [words][] has its words as its name.
    private static string Name(Match reference) => reference.Groups["name"].Value is { Length: > 0 } name ? name : reference.Groups["words"].Value.Trim('!', '[', ']');

    // A link whose address is to stand elsewhere on the page, under a name, and does not.
    [GeneratedRegex(@"^(?<words>!?\[[^\]\[]+\])\[(?<name>[^\]\[]*)\]$")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^(?:sic|\p{L}+ emphasis|emphasis added|inaudible|unclear|illegible|laughter|applause|pause|redacted|omitted|continued|…|\.\.\.)[.!?]?$", RegexOptions.IgnoreCase)]
    private static partial Regex Remark();

    [GeneratedRegex(@"\]\s?\((?:https?://|/|files/|mailto:|#)|!?\[[^\]\[]{1,200}\]\[(?!\^)[^\]\[]{0,80}\](?<!\[[0-9]+\]\[[0-9]+\])|\[\^[^\]]+\]|\*\*|(?<![\p{L}\p{N}_])__(?=\p{L})|^#{1,6}(?=\p{L})|\[[^\]\[]{1,80}\](?:\(| \((?:www\.|[\p{L}\p{N}_-]+(?:[./][\p{L}\p{N}_-]+)+/?\)))|\([^()]{2,80}\)\[(?:https?:|/|files/)[^\]]*\]|(?<!~)~~(?=\S)|^\[[xX ]\] |\|\s*-{3,}|^\|[^|]+\|.*\|$")]
    private static partial Regex Sign();
}
