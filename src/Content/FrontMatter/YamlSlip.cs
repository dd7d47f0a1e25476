using System.Text.RegularExpressions;

namespace ConsultHub.Content.FrontMatter;

/// <summary>What was most likely written wrong where YAML cannot be read, in the words of somebody who has never heard of YAML.</summary>
/// <param name="Line">The line of the YAML text, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Suggestion">What to write instead.</param>
internal sealed partial record YamlSlip(int Line, int Column, string Message, string Suggestion)
{
    private const string Quotes = "Put quotation marks around everything after the first colon: \"...\".";
    private const string QuotesInList = "Put quotation marks around everything after the '-': \"...\".";

    /// <summary>The slip near the place where the reader stopped, or null where none of the usual ones is seen.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="stopped">The line on which the reader stopped, from 1. It may stand after the slip, and after it all is unclear.</param>
    public static YamlSlip? In(string yaml, int stopped)
    {
        // A file in JSON, which is YAML as well, is written by a program.
        if (yaml.TrimStart().StartsWith('{'))
            return null;
        var lines = yaml.Split('\n');
        stopped = Math.Clamp(stopped, 1, lines.Length);
        return Tab(lines, stopped) ?? Bracket(lines, stopped) ?? OnLine(lines, stopped) ?? (stopped > 1 ? Colon(lines, stopped - 1) : null) ?? Indent(lines, stopped);
    }

    private static YamlSlip? OnLine(string[] lines, int line) => Quotation(lines, line) ?? Sign(lines, line) ?? Colon(lines, line);

    // The reader stops at the tab or at the start of the keys that it stands among.
    private static YamlSlip? Tab(string[] lines, int stopped)
    {
        for (var line = stopped; line <= lines.Length; line++)
        {
            var indent = lines[line - 1].TakeWhile(letter => letter == ' ').Count();
            if (indent < lines[line - 1].Length && lines[line - 1][indent] == '\t')
                return new(line, indent + 1, "This line starts with a tab, so the page cannot be read.", "Put spaces instead of the tab: two for each step.");
        }

        return null;
    }

    // What follows an open bracket is read as part of the list, to the end of the text.
    private static YamlSlip? Bracket(string[] lines, int stopped)
    {
        for (var line = stopped; line >= 1; line--)
            if (OpenList().Match(lines[line - 1]) is { Success: true } list && (line == lines.Length || NextKey().IsMatch(lines[line])))
                return new(line, list.Groups["bracket"].Index + 1, "The square bracket '[' that opens here is never closed.", "Write ']' at the end of the list.");
        return null;
    }

    private static YamlSlip? Quotation(string[] lines, int line)
    {
        var (text, value) = Value(lines, line);
        if (value < 0 || text[value] is not ('"' or '\''))
            return null;
        var mark = text[value];
        var end = text.IndexOf(mark, value + 1);
        return end < 0 ? new(line, value + 1, "The quotation mark that opens here is never closed.", $"Write {mark} at the end of the line as well.")
            : text[(end + 1)..].Trim().Length > 0 ? new(line, end + 1, "The quotation marks end here, in the middle of the line.", $"Write {mark} only at the start and at the end, and use curly ones (“ ” ’) between them.")
            : null;
    }

    private static YamlSlip? Sign(string[] lines, int line)
    {
        var (text, value) = Value(lines, line);
        return value >= 0 && IsSign(text[value..])
            ? new(line, value + 1, $"Words cannot start with '{text[value]}' here.", text.TrimStart().StartsWith("- ", StringComparison.Ordinal) && !text[..value].Contains(':', StringComparison.Ordinal) ? QuotesInList : Quotes) : null;
    }

    private static bool IsSign(string value) => value[0] is '@' or '`' or '%' or ',' or ']' or '}' or '|' or '>' or '!' or '*'
        || value is ['-' or '?', ' ', ..] || ClosedBefore().IsMatch(value);

    private static YamlSlip? Colon(string[] lines, int line)
    {
        var text = lines[line - 1].TrimEnd();
        if (NoSpace().Match(text) is { Success: true } glued)
            return new(line, glued.Groups["colon"].Index + 1, $"There is no space after the colon of '{glued.Groups["key"].Value}:'.", $"Write '{glued.Groups["key"].Value}: {glued.Groups["value"].Value}'.");
        if (TwoColons().Match(text) is { Success: true } second)
            return new(line, second.Groups["second"].Index + 1, "There is a second colon in this line, so it cannot be told where the words end.", Quotes);
        return NoColon().Match(text) is { Success: true } words
            ? new(line, words.Index + 1, "This line has no colon, so it says nothing about the page.",
                $"Write '{words.Groups["key"].Value}: ...'; or, if it goes on from the line above, put both on one line.")
            : null;
    }

    private static YamlSlip? Indent(string[] lines, int line) => lines[line - 1].Trim().Length == 0 ? null
        : new(line, lines[line - 1].TakeWhile(letter => letter == ' ').Count() + 1, "This line starts too far to the left or to the right of those it belongs with.", "Start it right below the line that it belongs with: count the spaces.");

    private static (string Text, int Start) Value(string[] lines, int line)
    {
        var text = lines[line - 1].TrimEnd();
        var match = KeyAndValue().Match(text);
        return (text, match.Success ? match.Groups["value"].Index : -1);
    }

    [GeneratedRegex(@"^\s*(?:- )?[\p{L}][\p{L}\p{N}_ -]*:\s+(?<value>\S)|^\s*- (?<value>\S)")]
    private static partial Regex KeyAndValue();

    // Words behind a list: "[Draft] Parking".
    [GeneratedRegex(@"^(?:\[[^\[\]]*\]|\{[^{}]*\})\s*[^\s#]")]
    private static partial Regex ClosedBefore();

    [GeneratedRegex(@"^\s*(?:- )?(?:[\p{L}][\p{L}\p{N}_-]*:\s+)?(?<bracket>\[)[^\]]*$")]
    private static partial Regex OpenList();

    [GeneratedRegex(@"^\s*(?:- )?[\p{L}][\p{L}\p{N}_-]*:(?:\s|$)|^\s*$|^\s*- ")]
    private static partial Regex NextKey();

    [GeneratedRegex(@"^\s*(?:- )?(?<key>[\p{L}][\p{L}\p{N}_-]*)(?<colon>:)(?<value>[^\s:/].*)$")]
    private static partial Regex NoSpace();

    [GeneratedRegex(@"^\s*(?:- )?[^:""']+:\s.*?(?<second>:)(?:\s|$)")]
    private static partial Regex TwoColons();

    [GeneratedRegex(@"^\s*(?:- )?(?<key>\p{Ll}[\p{L}-]*)(?:\s[^:]*)?$")]
    private static partial Regex NoColon();
}
