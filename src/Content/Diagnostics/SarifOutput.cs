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
    /// <param name="clauses">The clauses that rules come from, by the rules' ids, with a semicolon between two.</param>
    public static void Write(TextWriter output, IReadOnlyCollection<Diagnostic> diagnostics, string folder, string? program, IReadOnlyDictionary<string, string> clauses)
    {
        if (diagnostics.Count > MostResults)
            diagnostics = diagnostics.OrderByDescending(found => found.Severity).Take(MostResults).ToList();
        var ids = diagnostics.Select(found => found.Rule).Distinct().Order(StringComparer.Ordinal).ToList();
        var log = new JsonObject
        {
            ["$schema"] = Schema,
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(Run(diagnostics, ids, folder, Driver(ids, program, clauses))),
        };
        output.WriteLine(log.ToJsonString(Indented));
    }

    private static JsonObject Run(IEnumerable<Diagnostic> diagnostics, List<string> ids, string folder, JsonObject driver) => new()
    {
        ["tool"] = new JsonObject { ["driver"] = driver },
        ["columnKind"] = "utf16CodeUnits",
        ["results"] = new JsonArray(diagnostics.Select(JsonNode (found) => Result(found, ids, folder)).ToArray()),
    };

    private static JsonObject Driver(List<string> ids, string? program, IReadOnlyDictionary<string, string> clauses)
    {
        var driver = new JsonObject { ["name"] = "ConsultHub" };
        if (!string.IsNullOrEmpty(program))
            driver["version"] = program;
        driver["rules"] = new JsonArray(ids.Select(JsonNode (id) => RuleOf(id, clauses.GetValueOrDefault(id))).ToArray());
        return driver;
    }

    // A reader of the log can group by tags (section 3.8.2), so each clause is one.
    private static JsonObject RuleOf(string id, string? clause)
    {
        var rule = new JsonObject
        {
            ["id"] = id,
            ["shortDescription"] = new JsonObject { ["text"] = id },
            ["help"] = new JsonObject { ["text"] = clause is null ? $"See docs/rules.md, {id}." : $"See docs/rules.md, {id}. It comes from: {clause}." },
        };
        if (clause is not null)
            rule["properties"] = new JsonObject { ["tags"] = new JsonArray(clause.Split("; ").Select(JsonNode (tag) => tag).ToArray()) };
        return rule;
    }

    private static JsonObject Result(Diagnostic found, List<string> ids, string folder) => new JsonObject
    {
        ["ruleId"] = found.Rule,
        ["ruleIndex"] = ids.BinarySearch(found.Rule, StringComparer.Ordinal),
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
