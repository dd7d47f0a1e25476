namespace ConsultHub.Content.Diagnostics;

/// <summary>Makes the changes that have only one right answer.</summary>
public static class Fixes
{
    /// <summary>The text of a file with the changes of its findings made, the last first, so that no place shifts.</summary>
    /// <param name="text">The text, with whatever line ends and byte order mark it has: both stay.</param>
    /// <param name="found">Findings in this file.</param>
    public static string Apply(string text, IEnumerable<Diagnostic> found)
    {
        var lines = LineEnds.Lines(text).ToArray();
        var mark = text.StartsWith('\uFEFF') ? 1 : 0;
        foreach (var finding in found.Where(finding => finding.Fix is not null).OrderByDescending(finding => finding.Place.Line).ThenByDescending(finding => finding.Place.Column))
        {
            var index = finding.Place.Line - 1;
            if (index < lines.Length)
                lines[index] = Changed(lines[index], finding.Place.Column - 1 + (index == 0 ? mark : 0), finding.Fix!);
        }

        return string.Concat(lines);
    }

    private static string Changed(string line, int column, Edit fix)
    {
        var at = column <= line.Length ? line.IndexOf(fix.Old, column, StringComparison.Ordinal) : -1;
        return at < 0 ? line : line[..at] + fix.New + line[(at + fix.Old.Length)..];
    }
}
