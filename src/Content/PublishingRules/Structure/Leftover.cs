using System.Buffers;
using System.Text.RegularExpressions;
using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Files;

namespace ConsultHub.Content.PublishingRules.Structure;

/// <summary>What was to be replaced before publication: <c>[Insert pictures]</c>, <c>TBC</c>, filler text, comments of reviewers.</summary>
public sealed partial class Leftover() : TextRule(RuleId, Severity.Error, "Strategy 2017, title page; Strategy 2017, comment WC1; Strategy 2017, comment WC2")
{
    /// <summary>Its id.</summary>
    internal const string RuleId = "leftover";

    // A line without any of these holds no filler: a quick look before the slow one. Brackets stand apart because words of two letters or
    // more are found many times faster.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["TODO", "FIXME", "XX", "T.B", "???"], StringComparison.Ordinal);

    private static readonly SearchValues<string> WordSigns = SearchValues.Create(
        ["tbc", "tba", "tbd", "£x", "£.", "£_", "__", ".....", "(?", "(check", "(ask", "(confirm", "lorem", "dolor sit", "error!", "to enter", "to add", "note to ", "insert ", "your text", "your title", "your name", "yyyy",
            "to be confirmed", "to be announced", "to be advised", "to be added", "to be agreed", "to follow", "coming soon", "confirmed later", "confirmed nearer", "&lt;!--", "(please", "please check"],
        StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override IEnumerable<Diagnostic> In(CheckedText text)
    {
        var inConflict = MergeConflict.LinesIn(text.Lines);
        foreach (var conflict in MergeConflict.In(text.Lines))
            yield return Found(new(text.File.Path, conflict.First), conflict.Message, MergeConflict.Suggestion);
        for (var line = 1; line <= text.Lines.Count; line++)
        {
            if (!inConflict.Contains(line) && HasSign(text.Lines.Line(line)) && FirstIn(text.Lines.Line(line).ToString()) is { Success: true } match)
                yield return Found(new(text.File.Path, line, match.Index + 1), $"'{match.Value.Trim()}' was left over from writing.", "Write what belongs here, or delete it.");
        }
    }

    /// <summary>Whether a line has something left over.</summary>
    internal static bool StandsIn(string line) => HasSign(line) && FirstIn(line).Success;

    // In a quotation, brackets hold what was not said in so many words.
    private static Match FirstIn(string line)
    {
        var filler = Filler().Match(line);
        return filler.Success || line.StartsWith('>') ? filler : BracketedDate().Match(line);
    }

    private static bool HasSign(ReadOnlySpan<char> line) => line.ContainsAny('[', '{') || line.ContainsAny(Signs) || line.ContainsAny(WordSigns);

    [GeneratedRegex("""
        \[\s*(?i:insert|add|enter|type|put|your|placeholder|tbc|tbd|todo|to\ be\ (?:added|confirmed)|xx+|picture|photo|name|date|time|venue|address|phone|email|number|link|title|council|summary|text|details|amount|comment)\b[^\]\n]{0,60}\](?![(\[:])
        |\[\s*(?i:image|photo|picture|map|chart|table|logo|video)\s?:?\s[^\]\n]{0,40}(?i:here|to\ follow|goes|needed|missing)\s*\](?![(\[:])
        |\[[A-Z]{2,3}[0-9]{1,2}:\s[^\]\n]{1,120}\](?!\()
        |\(\s*(?:\p{Lu}\p{Ll}+\s?[-–:,]\s?)?(?i:please\ (?:check|confirm|add|update|review|ask|advise))\b[^)\n]{0,80}\)
        |&lt;!--
        |(?<=£)\.{2,}|£_{2,}
        |\[(?:[A-Z]{2,3}[0-9]{1,2}|…|\.\.\.|\?+)\](?!\()
        |\b(?i:tbc|tba|tbd)(?![\p{L}\p{N}])|\b(?:TODO|FIXME|XXX+|T\.B\.C\.?)(?![\p{L}\p{N}])
        |(?i:\blorem\ ipsum\b|\bdolor\ sit\ amet\b)
        |(?i:\bError!\ (?:Reference|Bookmark|Hyperlink))
        |(?i:\bclick\ (?:here\ )?(?:or\ tap\ (?:here\ )?)?to\ (?:enter|add)\ (?:text|title)\b)
        |(?i:\bComment(?:ed)?\ \[)
        |(?i:\b(?:note\ to\ (?:self|editor|comms|author)|your\ (?:text|title|name)\ here|insert\ (?:text|name|date|picture|image)s?\ here)\b)
        |\[\s*(?i:day|month|year|dd|mm|yyyy)(?:[\ /-](?i:day|month|year|mm|yyyy|yy))*\s*\](?![(\[:])
        |\{\{[^}\n]*\}\}|\{(?:\+\+|--|>>|==|~~)
        |\b(?i:dd/mm/yyyy|dd\ month\ yyyy)\b
        |(?<![\p{L}\p{N}-])£?X{2,}(?![\p{L}\p{N}-])|(?i:£x+)\b
        |\?{3,}|\(\?+\)|\((?i:check|ask|confirm)\ (?:with|this|the\ (?:date|figure|number|name))\b[^)]{0,40}\)
        |(?<=\S\ )(?:_{3,}|\.{5,})|_{3,}(?=\ \S)
        |(?<=\p{L}[.,!?]?)\[[abcf-j]\](?![(\[:\p{L}])|^\[[abcf-j]\](?=\p{L})
        |(?<=:\s)(?i:(?:venue|date|time|place|room|speaker|address|link|price|details?)\ to\ be\ (?:confirmed|announced|advised|added))\.?\s*$
        |(?<=:\s)(?i:to\ be\ (?:confirmed|announced|advised|added)|to\ follow)\.?\s*$
        |^\s*(?i:to\ be\ (?:confirmed|announced|advised|added)|to\ follow|coming\ soon)\.?\s*$
        |(?i:\b(?:dates?|times?|venues?|places?|details?|prices?|costs?|figures?)\ (?:is|are|to\ be|will\ be)?\s?(?:to\ be\ )?confirmed\ (?:later|nearer)\b|\b(?:dates?|times?|venues?|places?|details?|prices?|costs?|figures?|speakers?)\ (?:is|are)\ (?:still\ |yet\ )*to\ be\ (?:confirmed|announced|advised|agreed)\b)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Filler();

    // A value of the front matter in brackets is a list.
    [GeneratedRegex(@"\[(?<!^\s*(?:- )?[\p{Ll}-]+:\s*\[)\s*(?:[12][0-9]{3}-[01][0-9]-[0-3][0-9]|[0-3]?[0-9]([/.])[01]?[0-9]\1(?:[12][0-9])?[0-9]{2}|(?:\p{Lu}\p{Ll}+day )?[0-3]?[0-9](?:st|nd|rd|th)? (?:" + WrittenDate.MonthNames + @")(?: [12][0-9]{3})?)\s*\](?![(\[:])")]
    private static partial Regex BracketedDate();
}
