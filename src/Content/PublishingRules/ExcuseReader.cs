using System.Text.RegularExpressions;
using ConsultHub.Content.Files;
using ConsultHub.Content.FrontMatter;

namespace ConsultHub.Content.PublishingRules;

/// <summary>Finds the excuses in a file: <c>&lt;!-- excuse RULE: reason --&gt;</c> in Markdown, <c># excuse RULE: reason</c> in YAML.</summary>
public static partial class ExcuseReader
{
    /// <summary>How many lines of excuses and nothing may stand between an excuse and its finding.</summary>
    private const int MostApart = 20;

    private const int LongestParagraph = 200;

    /// <summary>The excuses in a file's text.</summary>
    public static IEnumerable<Excuse> In(ContentFile file, string text)
    {
        if (!text.Contains("excuse", StringComparison.Ordinal))
            return [];
        var lines = new LineMap(file.Path, text);
        var yamlEnd = file.Path.EndsWith(".yml", StringComparison.Ordinal) ? text.Length : EndOfFrontMatter(text);
        var all = InYaml(text[..yamlEnd]).Concat(InBody(text, yamlEnd)).ToList();
        var own = all.Select(written => lines.At(written.Start).Line).ToHashSet();
        return all.Select(written => Of(written, lines, own));
    }

    private static IEnumerable<Written> InYaml(string yaml) => YamlComment().Matches(yaml)
        .Select(match => new Written(match.Groups["comment"].Index, match.Index + match.Length, match, IsYaml: true));

    // The pattern is tried on the words of one closed comment at a time: on a whole text it would try each blank behind one that is not closed.
    private static IEnumerable<Written> InBody(string text, int start) =>
        from comment in HiddenComment.In(text, start)
        let match = CommentWords().Match(comment.Words)
        where match.Success
        select new Written(comment.Index, comment.End, match, IsYaml: false);

    private static int EndOfFrontMatter(string text) =>
        !FrontMatterBlock.StandsIn(text) ? 0 : FrontMatterBlock.EndOf(text) is >= 0 and var end ? end : text.Length;

    private static Excuse Of(Written written, LineMap lines, HashSet<int> own)
    {
        var place = lines.At(written.Start);
        var first = lines.At(written.End).Line + 1;
        while (first <= lines.Count && first - place.Line < MostApart && (own.Contains(first) || lines.Line(first).IsWhiteSpace()))
            first++;
        var last = first;
        while (!written.IsYaml && last < lines.Count && last - first < LongestParagraph && !lines.Line(last + 1).IsWhiteSpace())
            last++;
        return new Excuse(place, written.Words.Groups["rule"].Value, written.Words.Groups["reason"].Value.Trim(), first, last);
    }

    [GeneratedRegex(@"^[ \t]*(?<comment>#)[ \t]*excuse[ \t]+(?<rule>[\w-]+)[ \t]*:?(?<reason>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex YamlComment();

    [GeneratedRegex(@"\A\s*excuse\s+(?<rule>[\w-]+)\s*:?(?<reason>.*)\z", RegexOptions.Singleline)]
    private static partial Regex CommentWords();

    /// <summary>An excuse as it is written.</summary>
    /// <param name="Start">Where its comment starts.</param>
    /// <param name="End">The first character behind it.</param>
    /// <param name="Words">The rule and the reason.</param>
    /// <param name="IsYaml">Whether it stands in YAML.</param>
    private sealed record Written(int Start, int End, Match Words, bool IsYaml);
}
