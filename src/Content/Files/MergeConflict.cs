namespace ConsultHub.Content.Files;

/// <summary>Two versions of some lines that Git could not join, between marks of its own.</summary>
/// <param name="First">The line of the first mark, from 1.</param>
/// <param name="Last">The line of the last mark.</param>
internal readonly record struct MergeConflict(int First, int Last)
{
    /// <summary>What to do about it.</summary>
    public const string Suggestion = "Keep the lines that are right, and delete the others and the lines that start with <<<<<<<, ======= or >>>>>>>.";

    /// <summary>What is wrong.</summary>
    public string Message => $"Two people changed these lines, to line {Last}, and Git could not tell which of the two holds.";

    /// <summary>The conflicts of a text in order. Marks that are left of one count as one.</summary>
    public static IReadOnlyList<MergeConflict> In(LineMap lines) => IsIn(lines.Text) ? Marked(lines) : [];

    /// <summary>The same in YAML, where a line of = signs cannot be anything else.</summary>
    public static IReadOnlyList<MergeConflict> InYaml(LineMap lines) => Marked(lines);

    private static List<MergeConflict> Marked(LineMap lines)
    {
        var conflicts = new List<MergeConflict>();
        for (var line = 1; line <= lines.Count; line++)
        {
            if (!IsMark(lines.Line(line)))
                continue;
            var last = End(lines, line);
            conflicts.Add(new(line, last));
            line = last;
        }

        return conflicts;
    }

    /// <summary>The lines between the marks of a text's conflicts, and the marks.</summary>
    public static IReadOnlySet<int> LinesIn(LineMap lines) =>
        In(lines).SelectMany(conflict => Enumerable.Range(conflict.First, conflict.Last - conflict.First + 1)).ToHashSet();

    /// <summary>The same conflict with so many lines before it.</summary>
    public MergeConflict Behind(int lines) => new(First + lines, Last + lines);

    /// <summary>Whether a text has one. Seven = alone underline a heading.</summary>
    public static bool IsIn(string text) => Starts(text, "<<<<<<<") || Starts(text, ">>>>>>>");

    private static bool Starts(string text, string mark) => text.StartsWith(mark, StringComparison.Ordinal) || text.Contains('\n' + mark, StringComparison.Ordinal);

    private static int End(LineMap lines, int first)
    {
        var last = first;
        for (var line = first; line <= lines.Count && !(line > first && lines.Line(line).StartsWith("<<<<<<<", StringComparison.Ordinal)); line++)
        {
            if (!IsMark(lines.Line(line)))
                continue;
            last = line;
            if (lines.Line(line)[0] == '>')
                break;
        }

        return last;
    }

    private static bool IsMark(ReadOnlySpan<char> line)
    {
        var text = line.TrimEnd();
        return text is ['<' or '=' or '>' or '|', ..] && text.Length >= 7 && text[..7].IndexOfAnyExcept(text[0]) < 0 && (text.Length == 7 || text[7] == ' ');
    }
}
