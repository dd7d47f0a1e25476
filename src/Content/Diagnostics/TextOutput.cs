namespace ConsultHub.Content.Diagnostics;

/// <summary>Findings for a person at a terminal: a line each, and a last line that counts them.</summary>
public static class TextOutput
{
    /// <summary>Writes <c>PATH:LINE:COLUMN: severity RULE: message</c> for each finding, then the count.</summary>
    public static void Write(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            output.WriteLine(Line(diagnostic));
        }

        output.WriteLine(Count(diagnostics));
    }

    private static string Line(Diagnostic found)
    {
        var place = $"{found.Place.Path}:{found.Place.Line}:{found.Place.Column}";
        var line = $"{place}: {found.Severity.ToString().ToLowerInvariant()} {found.Rule}: {found.Message}";
        return OneLine.Of(found.Suggestion is null ? line : $"{line} {found.Suggestion}");
    }

    /// <summary>How many findings there are of each severity.</summary>
    internal static string Count(IReadOnlyCollection<Diagnostic> diagnostics) =>
        string.Join(", ",
            Counted(diagnostics, Severity.Error, "error", "errors"),
            Counted(diagnostics, Severity.Warning, "warning", "warnings"),
            Counted(diagnostics, Severity.Advice, "advice", "advice"));

    private static string Counted(IEnumerable<Diagnostic> diagnostics, Severity severity, string one, string many)
    {
        var count = diagnostics.Count(found => found.Severity == severity);
        return $"{count} {(count == 1 ? one : many)}";
    }
}
