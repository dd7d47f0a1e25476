using System.Text.Json;
using System.Text.Json.Nodes;
using ConsultHub.Tests.Accessibility.Audits;

namespace ConsultHub.Tests.Accessibility.Reports;

/// <summary>A run in the Evaluation and Report Language 1.0 (W3C), as JSON-LD: one assertion for each page and check that found something to look at.</summary>
public static class EarlReport
{
    // The report tool compares whole names, and its names start with http.
    internal const string Context =
        """
        {
          "@vocab": "http://www.w3.org/ns/earl#",
          "earl": "http://www.w3.org/ns/earl#",
          "dct": "http://purl.org/dc/terms/",
          "sch": "http://schema.org/",
          "doap": "http://usefulinc.com/ns/doap#",
          "WCAG22": "http://www.w3.org/TR/WCAG22/#",
          "assertedBy": { "@type": "@id" },
          "subject": { "@type": "@id" },
          "test": { "@type": "@id" },
          "outcome": { "@type": "@id" },
          "mode": { "@type": "@id" },
          "isPartOf": { "@id": "dct:isPartOf", "@type": "@id" },
          "source": { "@id": "dct:source", "@type": "@id" },
          "title": "dct:title",
          "description": "dct:description",
          "date": { "@id": "dct:date", "@type": "http://www.w3.org/2001/XMLSchema#dateTime" }
        }
        """;

    private static readonly JsonSerializerOptions Json = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(AuditRun run)
    {
        var tests = run.Pages.SelectMany(page => page.Results).DistinctBy(result => result.Check);
        return Write([Assertor(run), .. run.Pages.Select(Subject), .. tests.Select(Test), .. run.Pages.SelectMany(page => Assertions(run, page))]);
    }

    // One node a line: such a file is long, and a person may have to look into it.
    internal static string Write(IEnumerable<JsonObject> nodes) =>
        $"{{\n\"@context\": {Context},\n\"@graph\": [\n{string.Join(",\n", nodes.Select(node => node.ToJsonString(Json)))}\n]\n}}\n";

    internal static JsonObject Assertor(AuditRun run) => new()
    {
        ["@id"] = "_:assertor",
        ["@type"] = new JsonArray("Assertor", "Software"),
        ["title"] = string.Join(", ", run.Tools.Select(tool => $"{tool.Name} {tool.Version}")),
        ["description"] = "Checks by program. Nothing here was judged by a person.",
    };

    internal static JsonObject Subject(PageAudit page) => new()
    {
        ["@id"] = page.Address,
        ["@type"] = new JsonArray("TestSubject", "sch:WebPage"),
        ["title"] = page.Visit?.Title ?? page.Address,
        ["source"] = page.Address,
    };

    /// <summary>An outcome as EARL writes it.</summary>
    internal static string Written(Outcome outcome) => "earl:" + JsonNamingPolicy.CamelCase.ConvertName(outcome.ToString());

    private static JsonObject Test(CheckResult result) => new()
    {
        ["@id"] = TestId(result.Check),
        ["@type"] = "TestCase",
        ["title"] = result.Check,
        ["isPartOf"] = new JsonArray([.. result.Criteria.Select(number => (JsonNode)$"WCAG22:{Criterion.All.Single(c => c.Number == number).Slug}")]),
    };

    private static IEnumerable<JsonObject> Assertions(AuditRun run, PageAudit page) =>
        from result in page.Results
        group result by result.Check into check
        where check.Any(result => result.Outcome != Outcome.Inapplicable)
        select new JsonObject
        {
            ["@type"] = "Assertion",
            ["mode"] = "earl:automatic",
            ["assertedBy"] = "_:assertor",
            ["subject"] = page.Address,
            ["test"] = TestId(check.Key),
            ["result"] = Result(run, check),
        };

    private static JsonObject Result(AuditRun run, IEnumerable<CheckResult> results)
    {
        var worst = results.MinBy(result => Weight(result.Outcome))!;
        var told = new JsonObject { ["@type"] = "TestResult", ["outcome"] = Written(worst.Outcome), ["date"] = run.Started.ToString() };
        var found = results.Where(result => result.Outcome == worst.Outcome).SelectMany(result => result.Found).Distinct().ToList();
        if (found.Count > 0)
            told["description"] = string.Join("\n", found.Select(failure => $"{failure.Selector}: {failure.Message}"));
        return told;
    }

    // Of several modes, the worst counts: one reader who is shut out is enough.
    private static int Weight(Outcome outcome) => outcome switch
    {
        Outcome.Failed => 0,
        Outcome.CantTell => 1,
        Outcome.Passed => 2,
        _ => 3,
    };

    private static string TestId(string check) => "urn:consulthub:check:" + check.Replace(' ', ':');
}
