using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConsultHub.Content.Diagnostics;

/// <summary>Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS, 27 March 2020).</summary>
public static class SarifOutput
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>The most results that GitHub's code scanning takes in a run.</summary>
    private const int MostResults = 25_000;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one log with one run; of more than 25,000 findings, which GitHub would refuse, the most severe.</summary>
    /// <param name="output">Takes the log.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <param name="folder">The content folder's path within the repository, with a slash at the end; empty where it is the repository.</param>
    /// <param name="program">Which version of the program found it, as <c>/health</c> says it; null where it has none.</param>
    public static void Write(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, string folder, string? program)
    {
        if (diagnostics.Count > MostResults)
            diagnostics = diagnostics.OrderByDescending(found => found.Severity).Take(MostResults).ToList();
        var rules = diagnostics.Select(found => found.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(Run(diagnostics, rules, folder, program)),
        };
        output.WriteLine(log.ToJsonString(Indented));
    }

    private static JsonObject Run(IEnumerable<Diagnostic> diagnostics, List<string> rules, string folder, string? program) => new()
    {
        ["tool"] = new JsonObject { ["driver"] = Driver(rules, program) },
        ["columnKind"] = "utf16CodeUnits",
        ["results"] = new JsonArray(diagnostics.Select(JsonNode (found) => Result(found, rules, folder)).ToArray()),
    };

    private static JsonObject Driver(List<string> rules, string? program)
    {
        var driver = new JsonObject { ["name"] = "ConsultHub" };
        if (!string.IsNullOrEmpty(program))
            driver["version"] = program;
        driver["rules"] = new JsonArray(rules.Select(JsonNode (id) => RuleOf(id)).ToArray());
        return driver;
    }

    private static JsonObject RuleOf(string id) => new JsonObject
    {
        ["id"] = id,
        ["shortDescription"] = new JsonObject { ["text"] = id },
        ["help"] = new JsonObject { ["text"] = $"See docs/rules.md, {id}." },
    };

    private static JsonObject Result(Diagnostic found, List<string> rules, string folder) => new JsonObject
    {
        ["ruleId"] = found.Rule,
        ["ruleIndex"] = rules.BinarySearch(found.Rule, StringComparer.Ordinal),
        ["level"] = Level(found.Severity),
        ["message"] = new JsonObject { ["text"] = found.Suggestion is null ? found.Message : $"{found.Message} {found.Suggestion}" },
        ["locations"] = new JsonArray(Location(found.Place, folder)),
    };

    private static JsonObject Location(Place place, string folder) => new()
    {
        ["physicalLocation"] = new JsonObject
        {
            ["artifactLocation"] = new JsonObject { ["uri"] = string.Join('/', (folder + place.Path).Split('/').Select(Uri.EscapeDataString)), ["uriBaseId"] = "%SRCROOT%" },
            ["region"] = new JsonObject { ["startLine"] = place.Line, ["startColumn"] = place.Column },
        },
    };

    private static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
