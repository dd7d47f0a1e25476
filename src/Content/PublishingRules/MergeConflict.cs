namespace ConsultHub.Content.PublishingRules;

/// <summary>Two versions of some lines that Git could not join, between marks of its own.</summary>
/// <param name="First">The line of the first mark, from 1.</param>
/// <param name="Last">The line of the last mark.</param>
internal readonly record struct MergeConflict(int First, int Last)
{
    /// <summary>The conflicts of a text in order. Marks that are left of one count as one.</summary>
    public static IReadOnlyList<MergeConflict> In(LineMap lines)
    {
        if (!IsIn(lines.Text))
            return [];
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

    // Seven = alone underline a heading.
    private static bool IsIn(string text) => text.Contains("\n<<<<<<<", StringComparison.Ordinal) || text.Contains("\n>>>>>>>", StringComparison.Ordinal);

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
