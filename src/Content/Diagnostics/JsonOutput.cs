using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConsultHub.Content.Diagnostics;

/// <summary>Findings for a program: a JSON array.</summary>
public static class JsonOutput
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes an array of <c>path, line, column, severity, rule, message, suggestion</c>.</summary>
    public static void Write(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics) =>
        output.WriteLine(JsonSerializer.Serialize(diagnostics.Select(Entry), Indented));

    private static object Entry(Diagnostic found) => new
    {
        path = found.Place.Path,
        line = found.Place.Line,
        column = found.Place.Column,
        severity = found.Severity.ToString().ToLowerInvariant(),
        rule = found.Rule,
        message = found.Message,
        suggestion = found.Suggestion,
    };
}
