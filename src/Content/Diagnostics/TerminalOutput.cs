namespace ConsultHub.Content.Diagnostics;

/// <summary>Findings for a person at a terminal that shows colours: each with its line quoted and the place marked.</summary>
public static class TerminalOutput
{
    private const string Reset = "\u001b[0m";
    private const string Dim = "\u001b[2m";
    private const int LongestQuote = 110;

    /// <summary>Writes the findings, then the count.</summary>
    /// <param name="output">Takes the text.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="lineAt">The line of a place as it stands in the file; null where there is none.</param>
    public static void Write(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, Func<Place, string?> lineAt)
    {
        foreach (var found in diagnostics)
        {
            output.WriteLine(Coloured(found));
            if (lineAt(found.Place) is { Length: > 0 } line)
                Quote(output, line, found.Place.Column - 1);
        }

        output.WriteLine(TextOutput.Count(diagnostics));
    }

    private static string Coloured(Diagnostic found)
    {
        var severity = found.Severity.ToString().ToLowerInvariant();
        var place = $"{OneLine.Of(found.Place.Path)}:{found.Place.Line}:{found.Place.Column}:";
        var suggestion = found.Suggestion is null ? "" : $" {found.Suggestion}";
        return $"{place} {Colour(found.Severity)}{severity} {found.Rule}{Reset}: {OneLine.Of(found.Message)}{OneLine.Of(suggestion)}";
    }

    // A long line is cut so that the place stays in sight.
    private static void Quote(TextWriter output, string line, int column)
    {
        var from = column > LongestQuote - 30 ? column - 30 : 0;
        var shown = line[Math.Min(from, line.Length)..Math.Min(line.Length, from + LongestQuote)];
        output.WriteLine($"{Dim}    {OneLine.Of(shown)}{Reset}");
        output.WriteLine($"    {new string(' ', Math.Max(0, column - from))}^");
    }

    private static string Colour(Severity severity) => severity switch
    {
        Severity.Error => "\u001b[1;31m",
        Severity.Warning => "\u001b[1;33m",
        _ => "\u001b[1;36m",
    };
}
