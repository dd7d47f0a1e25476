using System.Text.RegularExpressions;
using ConsultHub.Content.Files;

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
        var inYaml = InYaml().Matches(text[..yamlEnd]).Select(match => Of(match, lines, inYaml: true));
        var inBody = InMarkdown().Matches(text, yamlEnd).Select(match => Of(match, lines, inYaml: false));
        return inYaml.Concat(inBody);
    }

    private static int EndOfFrontMatter(string text)
    {
        if (!text.StartsWith("---", StringComparison.Ordinal))
            return 0;
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 1;
    }

    private static Excuse Of(Match match, LineMap lines, bool inYaml)
    {
        var place = lines.At(match.Groups["comment"].Index);
        var first = lines.At(match.Index + match.Length).Line + 1;
        while (first <= lines.Count && first - place.Line < MostApart && IsPassedOver(lines.Line(first)))
            first++;
        var last = first;
        while (!inYaml && last < lines.Count && last - first < LongestParagraph && !lines.Line(last + 1).IsWhiteSpace())
            last++;
        return new Excuse(place, match.Groups["rule"].Value, match.Groups["reason"].Value.Trim(), first, last);
    }

    private static bool IsPassedOver(ReadOnlySpan<char> line) => line.IsWhiteSpace() || InYaml().IsMatch(line) || InMarkdown().IsMatch(line);

    [GeneratedRegex(@"^[ \t]*(?<comment>#)[ \t]*excuse[ \t]+(?<rule>[\w-]+)[ \t]*:?[ \t]*(?<reason>[^\n]*)$", RegexOptions.Multiline)]
    private static partial Regex InYaml();

    [GeneratedRegex(@"(?<comment><!--)\s*excuse\s+(?<rule>[\w-]+)\s*:?\s*(?<reason>[^<>]{0,500}?)\s*-->")]
    private static partial Regex InMarkdown();
}
